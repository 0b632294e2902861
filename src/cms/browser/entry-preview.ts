import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { visit } from 'unist-util-visit';
import { MEDIA } from '../../model/fields/media.ts';
import { folderOf, type TypeId, types } from '../../model/index.ts';
import type { Surroundings } from '../../parts/index.ts';
import type { FormData } from '../format/entry-file.ts';
import { entryTree } from '../preview/entry-tree.ts';
import { createClass, h, type Hit, type PreviewProps, type ReactNode } from './decap.ts';

interface State {
  resources: Hit[];
}

/** The preview of a type: the site's own parts, as elements, never as a string of HTML. */
export const entryPreview = (type: TypeId, basePath: string) =>
  createClass<PreviewProps, State, { load(): Promise<void>; around(): Surroundings }>({
    getInitialState: () => ({ resources: [] }),

    componentDidMount() {
      void this.load();
    },

    /** The entries that a part may show a card of. */
    async load() {
      const entries = await this.props.getCollection(folderOf('resource'));
      this.setState({ resources: entries.map((entry) => entry.toJS()) });
    },

    around() {
      const { titleField, summaryField } = types.resource;
      return {
        href: (path) => `${basePath.slice(0, -1)}${path}`,
        entry: (id, slug) => {
          const found = this.state.resources.find(
            (resource) => id === 'resource' && resource.slug === slug,
          );
          if (!found) return undefined;
          const text = (field: string) => (found.data[field] as string | undefined) ?? '';
          return {
            title: text(titleField),
            summary: text(summaryField),
            path: `/${folderOf(id)}/${slug}/`,
          };
        },
        imageSize: () => undefined,
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
