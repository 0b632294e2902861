import { audiences, themes, type Vocabulary } from './vocabularies/index.ts';

/** Folder of the introductions, under the content folder. */
export const INTRODUCTIONS = 'introductions';

/** What is introduced, by the folder of its introductions, which is that of its pages too. */
export const introduced: Readonly<Record<string, Vocabulary>> = { themes, publics: audiences };

/** The few words at the head of the page of a theme or an audience, and where to begin. */
export interface Introduction {
  /** Address of the page: `/themes/aller-vers/`. */
  path: string;
  /** As told to people: `content/introductions/themes/aller-vers.md`. */
  file: string;
  /** Markdown. */
  source: string;
}
