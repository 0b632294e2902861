import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { visit } from 'unist-util-visit';
import { MEDIA } from '../../model/fields/media.ts';
import { type AnyEntry, pathOf } from '../../model/entry.ts';
import { folderOf, type TypeId } from '../../model/index.ts';
import type { Surroundings } from '../../parts/index.ts';
import type { FormData } from '../format/entry-file.ts';
import { entryTree } from '../preview/entry-tree.ts';
import { createClass, h, type Hit, type PreviewProps, type ReactNode } from './decap.ts';

interface State {
  /** By path. */
  entries: Map<string, AnyEntry>;
}

/** The types that a part may show a card of. */
const SHOWN_AS_CARDS: TypeId[] = ['resource', 'organisation'];

/** The preview of a type: the site's own parts, as elements, never as a string of HTML. */
export const entryPreview = (type: TypeId, basePath: string) =>
  createClass<PreviewProps, State, { load(): Promise<void>; around(): Surroundings }>({
    getInitialState: () => ({ entries: new Map() }),

    componentDidMount() {
      void this.load();
    },

    async load() {
      const entries = new Map<string, AnyEntry>();
      for (const type of SHOWN_AS_CARDS)
        for (const hit of await this.props.getCollection(folderOf(type))) {
          const entry = asEntry(type, hit.toJS());
          entries.set(entry.path, entry);
        }
      this.setState({ entries });
    },

    around() {
      return {
        href: (path) => `${basePath.slice(0, -1)}${path}`,
        entry: (id, slug) => this.state.entries.get(pathOf(id, slug)),
        media: () => undefined,
      };
    },

    render() {
      const form = (this.props.entry.get('data') as { toJS(): FormData }).toJS();
      const tree = entryTree(type, form, this.around());
      showDraftImages(tree, `${basePath.slice(0, -1)}${MEDIA}`, (name) =>
        this.props.getAsset(`${MEDIA.slice(1)}${name}`)?.toString(),
      );
      return elements(tree);
    },
  });

/** What the repository holds, not judged yet: enough for a card. */
const asEntry = (type: TypeId, { slug, data }: Hit): AnyEntry =>
  ({ type, slug, path: pathOf(type, slug), data }) as unknown as AnyEntry;

/** Images that are not on the site yet are shown from the repository, or from this very session. */
function showDraftImages(
  tree: Root,
  media: string,
  draft: (name: string) => string | undefined,
): void {
  visit(tree, 'element', (node) => {
    const source = node.properties['src'];
    if (node.tagName !== 'img' || typeof source !== 'string' || !source.startsWith(media)) return;
    node.properties['src'] = draft(source.slice(media.length)) ?? source;
  });
}

const Fragment = ({ children }: { children?: ReactNode }): ReactNode => children;

/** React's runtime is Decap's: an element of a tree is made by its `h`. */
const jsx = (
  type: unknown,
  { children, ...props }: { children?: ReactNode },
  key?: string,
): ReactNode =>
  h(
    type,
    { ...props, ...(key !== undefined && { key }) },
    ...(children === undefined ? [] : [children].flat()),
  );

const elements = (tree: Root): ReactNode => toJsxRuntime(tree, { Fragment, jsx, jsxs: jsx });
