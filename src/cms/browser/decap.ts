import type { EditorComponent } from '../components/editor-component.ts';
import type { DecapConfig, DecapField } from '../config/decap-config.ts';
import type { FormData } from '../format/entry-file.ts';
import type { Backend } from './backend/backend.ts';

/** What Decap puts on the page, of what we use. */
export type ReactNode = unknown;
type CreateElement = (type: unknown, props?: object | null, ...children: ReactNode[]) => ReactNode;

/** An Immutable value, as Decap hands them. */
export interface Immutable {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
  set(key: string, value: unknown): Immutable;
  merge(other: Immutable): Immutable;
  toJS(): unknown;
}

export interface Hit {
  slug: string;
  data: FormData;
}

export type Query = (
  namespace: string,
  collection: string,
  fields: string[],
  term: string,
  file?: undefined,
  limit?: number,
) => Promise<{ payload: { hits?: Hit[] } }>;

/** What a widget of the form is given. */
export interface ControlProps {
  value?: unknown;
  field: { get(key: string): unknown; toJS(): DecapField };
  forID: string;
  classNameWrapper: string;
  onChange: (value: unknown) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
  query: Query;
  /** The entry as it stands now. */
  getEntry: () => Immutable;
  getAsset: (path: string, field: unknown) => { path: string; toString(): string };
}

/** What a preview is given. */
export interface PreviewProps {
  entry: Immutable;
  collection: Immutable;
  getAsset(path: string): { path: string; toString(): string } | undefined;
  getCollection(name: string): Promise<{ toJS(): Hit }[]>;
  /** Those of the frame that it is shown in. */
  document: Document;
  window: Window;
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
      shouldComponentUpdate?(): boolean;
      componentDidMount?(): void;
      componentDidUpdate?(): void;
      componentWillUnmount?(): void;
      render(): ReactNode;
    },
) => unknown;

interface Cms {
  init(options: { config: DecapConfig }): void;
  getBackend(name: string): { init(...args: unknown[]): Backend } | undefined;
  getLocale(name: string): object;
  registerLocale(name: string, phrases: object): void;
  registerCustomFormat(
    name: string,
    extension: string,
    format: { fromFile(source: string, slug?: string): FormData; toFile(data: FormData): string },
  ): void;
  registerEditorComponent(component: EditorComponent): void;
  registerWidget(name: string, control: unknown, preview?: unknown, schema?: object): void;
  getWidget(name: string): { control: unknown; preview: unknown; schema: object };
  registerPreviewTemplate(name: string, component: unknown): void;
  registerPreviewStyle(address: string): void;
  registerEventListener(
    listener:
      | {
          name: 'preSave';
          /** Data that it returns takes the place of the entry's. */
          handler(event: { entry: Immutable }): Immutable | undefined;
        }
      | { name: 'postPublish' | 'postUnpublish'; handler(): Promise<void> },
  ): void;
}

/** Decap's script stands before ours on the page. */
export const { CMS, h, createClass } = globalThis as unknown as {
  CMS: Cms;
  h: CreateElement;
  createClass: CreateClass;
};

declare global {
  interface Window {
    /** How Decap's search compares words (`server/vendor-mends.ts`). */
    maillageMatch: (query: string, text: string) => { rendered: string; score: number } | null;
    /** Whether a draft that Decap has read may be offered (`server/address-mends.ts`). */
    maillageIsAskedFor: (entry: { collection: string; slug?: string }) => boolean;
    /** What becomes of its draft when an entry has been read (`server/saving-mends.ts`). */
    maillageTakeEntry: (before: Immutable, after: Immutable) => Immutable;
    /** What Decap's lists show of an entry, in place of its title. */
    maillageCard: (collection: Immutable, entry: Immutable, title: string) => ReactNode;
  }
}
