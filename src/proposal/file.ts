import { readForm, toFile } from '../cms/format/entry-file.ts';
import { folderOf } from '../model/index.ts';
import { validate } from '../model/validate.ts';
import { type Answers, formOf } from './answers.ts';

/** A practice to come, as the file that the editor would write. */
export interface ProposedFile {
  name: string;
  text: string;
}

/** Where such a file goes, under the content folder. */
export const FOLDER = folderOf('practice');

const LONGEST_NAME = 80;

/** The file of these answers. Throws, in French, when the library could not read it. */
export function fileOf(answers: Answers): ProposedFile {
  const form = formOf(answers);
  // As it is written: a sign that is escaped there counts for two.
  const [problem] = validate('practice', readForm('practice', form).data).problems;
  if (problem) throw new Error(problem.message);
  return { name: `${slugOf(String(form['title']))}.mdx`, text: toFile('practice', form) };
}

/** The name of a file is the address of its page: `former-a-l-accueil`. */
const slugOf = (title: string): string =>
  title
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '') || 'pratique-proposee';
