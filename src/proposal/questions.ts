import { fieldAt } from '../model/field-at.ts';
import type { Control, Fields } from '../model/fields/index.ts';
import { types } from '../model/index.ts';

type Path = readonly (string | number)[];

/** One question of the short form: one value of a practice. */
export interface Question {
  /** Where the answer stands in the data of a practice. */
  path: Path;
  /** The path as a name of a form: `sources.0.title`. */
  name: string;
  label: string;
  hint?: string;
  control: Control;
  isRequired: boolean;
  /** Longest answer, in characters. */
  max?: number;
}

interface Asked {
  path: Path;
  /** The model's words, unless they mean something only in its own form. */
  label?: string;
  hint?: string;
  isRequired?: true;
  max?: number;
}

/** A longer story is better sent as a document: the form would have to read it at each key. */
const LONGEST_STORY = 20_000;

const ASKED: readonly { title: string; questions: readonly Asked[] }[] = [
  {
    title: 'L’essentiel',
    questions: [
      { path: ['title'] },
      { path: ['summary'] },
      { path: ['problem'] },
      { path: ['approach'], hint: 'Comment vous vous y êtes pris, avec qui, combien de temps.' },
    ],
  },
  {
    title: 'Ce que cela a donné',
    questions: [
      {
        path: ['results', 0, 'value'],
        label: 'Un résultat',
        hint: 'Un nombre, ou ce qui a été constaté. Exemple : douze personnes sont revenues seules.',
      },
      { path: ['whatDidNotWork'], hint: 'Cela évite à d’autres d’y passer un an.' },
      {
        path: ['body'],
        hint: 'Ce qui n’a pas sa place ailleurs. Une ligne vide sépare deux paragraphes.',
        max: LONGEST_STORY,
      },
    ],
  },
  {
    title: 'Pour qui, et où',
    questions: [
      { path: ['audiences'] },
      { path: ['themes'] },
      {
        path: ['territories', 0, 'name'],
        label: 'Lieu',
        hint: 'Une commune, un département, une région. Exemple : Raismes.',
      },
      { path: ['territories', 0, 'scale'], label: 'Échelon de ce lieu' },
    ],
  },
  {
    title: 'D’où cela vient',
    questions: [
      {
        path: ['sources', 0, 'title'],
        label: 'Qui raconte',
        hint: 'Une organisation et un rôle, pas un nom de personne. Exemple : une conseillère numérique, centre social de la Gare.',
        isRequired: true,
      },
      {
        path: ['sources', 0, 'url'],
        hint: 'Une page qui en parle, s’il y en a une. Exemple : https://www.exemple.fr/page.',
      },
    ],
  },
];

const { fields }: { fields: Fields } = types.practice;

/** The questions, in the order a person thinks, under their headings. */
export const sections: readonly { title: string; questions: readonly Question[] }[] = ASKED.map(
  ({ title, questions }) => ({ title, questions: questions.map(questionOf) }),
);

export const questions: readonly Question[] = sections.flatMap(({ questions }) => questions);

function questionOf({ path, label, hint, isRequired, max }: Asked): Question {
  const field = fieldAt(fields, path);
  if (!field) throw new Error(`The model has no ${path.join('.')}: change the short form with it.`);
  const { control } = field;
  const longest = max ?? ('max' in control && control.kind !== 'number' ? control.max : undefined);
  const words = hint ?? field.hint;
  return {
    path,
    name: path.join('.'),
    label: label ?? field.label,
    ...(words && { hint: words }),
    control,
    // Inside a list, a field is required of an item that is there.
    isRequired: isRequired ?? (path.length === 1 && !field.optional && control.kind !== 'body'),
    ...(longest && { max: longest }),
  };
}
