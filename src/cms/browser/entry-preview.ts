import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { visit } from 'unist-util-visit';
import { MEDIA } from '../../model/fields/media.ts';
import type { TypeId } from '../../model/index.ts';
import type { FormData } from '../format/entry-file.ts';
import { entryTree } from '../preview/entry-tree.ts';
import { createClass, h, type PreviewProps, type ReactNode } from './decap.ts';
import { weightOf } from './file-weight.ts';
import { KnownMedia } from './known-media.ts';
import { OtherEntries } from './other-entries.ts';
import { previewTools, type View } from './preview-tools.ts';
import { showScheme, showWidth } from './preview-view.ts';

interface State extends View {
  others?: OtherEntries;
  media?: KnownMedia;
}

interface Methods {
  look(view: Partial<View>): void;
}

/** The preview of a type: the site's own parts, as elements, never as a string of HTML. */
export const entryPreview = (type: TypeId, basePath: string) =>
  createClass<PreviewProps, State, Methods>({
    getInitialState: () => ({ isDark: isDarkHere(), isPhone: false }),

    componentDidMount() {
      const getCollection = (name: string) => this.props.getCollection(name);
      const drawAgain = () => this.setState({});
      const weigh = (path: string) =>
        weightOf(() => this.props.getAsset(path.slice(1)), `${basePath.slice(0, -1)}${path}`);
      this.setState({
        others: new OtherEntries(basePath, getCollection, drawAgain),
        media: new KnownMedia(weigh, drawAgain),
      });
    },

    look(view) {
      const { document, window } = this.props;
      if (view.isDark !== undefined) showScheme(document, view.isDark);
      if (view.isPhone !== undefined) showWidth(window, view.isPhone);
      this.setState(view);
    },

    render() {
      const { entry, window } = this.props;
      const { others, media } = this.state;
      if (!others || !media) return null;
      const form = (entry.get('data') as { toJS(): FormData }).toJS();
      const tree = entryTree(type, form, {
        ...others.world,
        media: (path) => media.of(path),
      });
      showDraftImages(tree, `${basePath.slice(0, -1)}${MEDIA}`, (name) =>
        this.props.getAsset(`${MEDIA.slice(1)}${name}`)?.toString(),
      );
      return h(
        'div',
        { onClick: stayInside },
        previewTools({
          view: this.state,
          set: (view) => this.look(view),
          print: () => window.print(),
        }),
        elements(tree),
      );
    },
  });

const isDarkHere = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

/** A link to a passage of the preview would load the editor in its place: it is gone to by hand. */
function stayInside(event: { target: Element; preventDefault(): void }): void {
  const address = event.target.closest('a')?.getAttribute('href');
  if (!address?.startsWith('#')) return;
  event.preventDefault();
  event.target.ownerDocument.getElementById(address.slice(1))?.scrollIntoView();
}

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
