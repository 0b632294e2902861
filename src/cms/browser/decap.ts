import type { EditorComponent } from '../components/editor-component.ts';
import type { DecapConfig, DecapField } from '../config/decap-config.ts';
import type { FormData } from '../format/entry-file.ts';

/** What Decap puts on the page, of what we use. */
export type ReactNode = unknown;
type CreateElement = (type: unknown, props?: object | null, ...children: ReactNode[]) => ReactNode;

/** An Immutable value, as Decap hands them. */
export interface Immutable {
  get(key: string): unknown;
  toJS(): unknown;
}

export interface Hit {
  slug: string;
  data: FormData;
}

type Query = (
  namespace: string,
  collection: string,
  fields: string[],
  term: string,
) => Promise<{ payload: { hits?: Hit[] } }>;

/** What a widget of the form is given. */
export interface ControlProps {
  value?: string;
  field: Immutable & { toJS(): DecapField };
  forID: string;
  classNameWrapper: string;
  onChange: (value: string) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
  query: Query;
}

/** What a preview is given. */
export interface PreviewProps {
  entry: Immutable;
  collection: Immutable;
  getAsset(path: string): { toString(): string } | undefined;
  getCollection(name: string): Promise<{ toJS(): Hit }[]>;
}

interface Component<P, S> {
  props: P;
  state: S;
  setState(state: Partial<S>): void;
}

type CreateClass = <P, S, M>(
  definition: M &
    ThisType<Component<P, S> & M> & {
      getInitialState?(): S;
      componentDidMount?(): void;
      render(): ReactNode;
    },
) => unknown;

interface Cms {
  init(options: { config: DecapConfig }): void;
  getLocale(name: string): object;
  registerLocale(name: string, phrases: object): void;
  registerCustomFormat(
    name: string,
    extension: string,
    format: { fromFile(source: string): FormData; toFile(data: FormData): string },
  ): void;
  registerEditorComponent(component: EditorComponent): void;
  registerWidget(name: string, control: unknown): void;
  registerPreviewTemplate(name: string, component: unknown): void;
  registerPreviewStyle(address: string): void;
  registerEventListener(listener: {
    name: 'preSave' | 'postSave';
    handler(event: { entry: Immutable }): void;
  }): void;
}

/** Decap's script stands before ours on the page. */
export const { CMS, h, createClass } = globalThis as unknown as {
  CMS: Cms;
  h: CreateElement;
  createClass: CreateClass;
};

declare global {
  interface Window {
    /** How Decap's search compares words (`server/own-search.ts`). */
    maillageMatch: (query: string, text: string) => { rendered: string; score: number } | null;
  }
}
