import type { Root } from 'mdast';

/** Reads GitHub-flavoured Markdown to a tree with positions. Never throws. */
export type Reader = (source: string) => Root;
