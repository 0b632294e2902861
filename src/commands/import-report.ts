import { relative } from 'node:path';
import { coordonneesPersonnelles } from '../checks/rules/coordonnees-personnelles.ts';
import type { Draft } from '../import/draft.ts';
import { oneLine, shortened } from '../import/one-line.ts';
import type { LocatedProblem } from '../model/problem.ts';

const LONGEST = 300;

const quoted = (text: string): string => `« ${shortened(oneLine(text), LONGEST)} »`;

/** Must go before anything else: the rest of what the checks find can wait. */
const PERSONAL = coordonneesPersonnelles.name;

/** What the checks find in a page that was made: the data of persons in full, the rest counted. */
export function toldProblems(problems: readonly LocatedProblem[]): string[] {
  const personal = problems.filter(({ rule }) => rule === PERSONAL);
  const others = problems.length - personal.length;
  return [
    ...personal.map(({ line, message }) => `to be taken out, line ${line}: ${message}`),
    ...(others > 0
      ? [`other remarks (${others}): npm run check:content -- ${problems[0]?.file}`]
      : []),
  ];
}

interface Outcome {
  draft: Draft;
  /** Name of the document. */
  document: string;
  /** Name of the content folder. */
  content: string;
  asideDir: string;
}

/** What became of a document, for who asked. */
export function told({ draft, document, content, asideDir }: Outcome): string {
  const { media, aside, missing, apart, lost } = draft;
  return [
    `${document} → ${content}/${draft.path}`,
    ...media.map(({ name }) => `image: ${content}/media/${name}`),
    ...aside.map(
      ({ name }) =>
        `image that no browser shows, kept in ${relative('.', asideDir)}/${name}: convert it to PNG`,
    ),
    ...draft.told,
    ...apart.map(({ what, text }) => `left out, ${what}: ${quoted(text)}`),
    ...lost.map((text) => `NOT FOUND AGAIN, add it by hand: ${quoted(text)}`),
    ...(missing.length > 0 ? [`still to be said: ${missing.join(', ')}`] : []),
  ].join('\n    ');
}
