import { folderOf, type TypeId } from '../model/index.ts';

/** An entry that says only what matters: the rest is the least its type asks for. */
export interface ExampleEntry {
  /** An action sheet, unless said otherwise. */
  type?: TypeId;
  /** `exemple`, unless said otherwise. */
  slug?: string;
  /** Fields added to the least an entry has, or put in their place. */
  front?: string;
  body?: string;
}

/** A small library, as somebody would write it. */
export interface Example extends ExampleEntry {
  /** Other entries. */
  also?: readonly ExampleEntry[];
  /** Other files as they are, by path inside the content folder. */
  files?: Readonly<Record<string, string | Uint8Array>>;
}

const KEPT = `status: publiée
sources:
  - title: Un livre
`;

/** The least that each type asks for. */
const LEAST: Record<TypeId, string> = {
  actionSheet: `title: Accueillir
summary: Une fiche d’exemple.
objective: Savoir accueillir.
format: entretien
steps:
  - title: Dire bonjour
    minutes: 10
    instruction: Dire bonjour.
${KEPT}`,
  practice: `title: Un récit
summary: Une pratique d’exemple.
problem: Personne ne venait.
approach: Nous sommes allés les voir.
${KEPT}`,
  event: `title: Une journée
summary: Une rencontre d’exemple.
kind: rencontre
datePrecision: jour
date: 2026-10-09
${KEPT}`,
  organisation: `nom: Une structure
${KEPT}`,
  resource: `title: Un outil
summary: Une ressource d’exemple.
kind: outil
${KEPT}`,
  term: `term: médiation
definition: Aider à comprendre.
${KEPT}`,
};

/** The files of an example, by path inside the content folder. */
export function filesOf(example: Example): Map<string, string | Uint8Array> {
  const entries = [example, ...(example.also ?? [])];
  return new Map([
    ...entries.map((entry) => [pathOf(entry), sourceOf(entry)] as const),
    ...Object.entries(example.files ?? {}),
  ]);
}

export const pathOf = ({ type = 'actionSheet', slug = 'exemple' }: ExampleEntry): string =>
  `${folderOf(type)}/${slug}.mdx`;

/** The name of an entry that says nothing more than the least. */
export const nameOf = ({ type = 'actionSheet' }: ExampleEntry): string =>
  /: (.*)/.exec(LEAST[type])?.[1] ?? '';

function sourceOf({ type = 'actionSheet', front = '', body }: ExampleEntry): string {
  const own = blocks(`${front}\n`);
  const names = own.map(keyOf);
  const least = blocks(LEAST[type]).filter((block) => !names.includes(keyOf(block)));
  const text = body === undefined ? '' : `\n${body}\n`;
  return `---\n${[...least, ...own].join('')}---\n${text}`;
}

/** The lines of each field at the top of a front matter. */
const blocks = (front: string): string[] =>
  front.split(/^(?=\S)/m).filter((block) => block.trim() !== '');

const keyOf = (block: string): string => block.slice(0, block.indexOf(':'));
