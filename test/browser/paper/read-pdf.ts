/** A PDF as it was read: what it says, page by page. */
export interface ReadPdf {
  title: string;
  language: string;
  /** It tells its structure to those who listen to it. */
  isMarked: boolean;
  outline: Bookmark[];
  pages: PdfPage[];
}

export interface Bookmark {
  title: string;
  items: Bookmark[];
}

export interface PdfPage {
  /** In points. */
  width: number;
  height: number;
  /** Pieces of text in the order they are drawn, with the content they belong to, if it is tagged. */
  runs: { text: string; font: string; tag: string | undefined }[];
  fonts: { face: string; isEmbedded: boolean }[];
  tree: Tag | null;
  /** The text of each piece of marked content, by its identifier. */
  tagged: Record<string, string>;
  links: string[];
}

export interface Tag {
  role?: string;
  children?: Tag[];
  type?: string;
  id?: string;
}

/** A piece of tagged text, and the tags that hold it, the outermost first. */
export interface Piece {
  id: string;
  roles: string[];
  text: string;
}

/** The tagged text of a page, in the order it is read. */
export function piecesOf({ tree, tagged }: PdfPage): Piece[] {
  const pieces: Piece[] = [];
  const walk = (tag: Tag, roles: string[]): void => {
    if (tag.type === 'content') {
      const id = tag.id ?? '';
      pieces.push({ id, roles, text: tagged[id] ?? '' });
    }
    const inside = tag.role ? [...roles, tag.role] : roles;
    for (const child of tag.children ?? []) walk(child, inside);
  };
  if (tree) walk(tree, []);
  return pieces;
}

/** The bookmarks, in order, those inside others after them. */
export const flat = (bookmarks: Bookmark[]): string[] =>
  bookmarks.flatMap(({ title, items }) => [title, ...flat(items)]);
