import type { Element, ElementContent } from 'hast';

/** What is made of a carnet: one tree of content, that each form (paper, EPUB, HTML) dresses its way. */
export interface Booklet {
  title: string;
  /** As it was typed: empty lines part paragraphs. */
  note: string;
  /** The day it was made, `YYYY-MM-DD`. */
  day: string;
  sheets: Sheet[];
  /** In alphabetical order. */
  terms: Term[];
  /** Titles of the pages that were asked for and could not be read. */
  absent: string[];
}

/** A page of the site, taken into a booklet. */
export interface Sheet {
  /** Where it stands in the booklet, which is also its anchor: `f1`. */
  id: string;
  title: string;
  /** Class of its type, which gives it its dye: `fiche`. */
  dye: string;
  /** Public address of the page it was taken from. */
  address: string;
  tree: Element;
  /** The items of its list of sources, that the end of the booklet gathers. */
  sources: ElementContent[];
}

/** A word of the glossary that a sheet of the booklet links to. */
export interface Term {
  /** Its anchor: `mot-aller-vers`. */
  id: string;
  word: string;
  address: string;
  definition: ElementContent[];
}

/** What a booklet is called when nobody named it. */
export const UNNAMED = 'Mon carnet';

/** Anchors of the chapters that are not sheets. */
export const CONTENTS = 'contenu';
export const GLOSSARY = 'mots';
export const SOURCES = 'sources-et-licences';

/** Anchor of the sources of a sheet. */
export const sourcesId = ({ id }: Sheet): string => `${id}-sources`;
