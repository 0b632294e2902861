import { createLibrary, type Library } from '../library/library.ts';
import type { AnyEntry } from '../model/entry.ts';
import { type TypeId, TYPE_IDS } from '../model/index.ts';
import { validate } from '../model/validate.ts';

/** Their links lead to the page that shows them. */
export const SPECIMENS_PATH = '/design/composants/';

const LONG_TITLE =
  'Un titre aussi long que le modèle le permet, pour voir où il se coupe et ce qui suit';
const SUMMARY = 'Deux phrases pour savoir si cette page est pour soi. Tout y est inventé.';
const THEMES = ['aller-vers', 'equipement'];

/** What each type asks for, and what its card tells. Invented. */
const DATA: Readonly<Record<TypeId, Record<string, unknown>>> = {
  actionSheet: {
    title: 'Ouvrir un café des écrans (exemple fictif)',
    summary: SUMMARY,
    objective: 'Chacun est reparti avec une chose faite.',
    format: 'atelier',
    themes: THEMES,
    duration: 60,
    durationFrom: 'rédaction',
    connection: 'optionnelle',
    connectionFrom: 'rédaction',
    steps: [
      { title: 'Accueillir', minutes: 15, instruction: 'Dire bonjour.' },
      { title: 'Faire', minutes: 35, instruction: 'Une chose chacun.' },
      { title: 'Se quitter', minutes: 10, instruction: 'Dire à quand.' },
    ],
  },
  practice: {
    title: 'Le banc du numérique (exemple fictif)',
    summary: SUMMARY,
    problem: 'On ne savait pas à qui demander.',
    approach: 'Un banc, une heure, une personne qui sait.',
    themes: THEMES,
    audiences: ['seniors', 'familles'],
    audiencesFrom: 'rédaction',
    maturity: 'pratique-prometteuse',
    maturityFrom: 'rédaction',
  },
  event: {
    title: 'Une matinée pour se connaître (exemple fictif)',
    summary: SUMMARY,
    kind: 'rencontre',
    date: '2026-02-02',
    datePrecision: 'jour',
    place: 'Une salle des fêtes',
    themes: ['coordonner'],
    series: { name: 'Le cycle d’exemple', rank: 2, total: 4 },
    nextMeeting: { text: 'La suivante est annoncée.', date: '2026-04-15' },
    needs: [{ id: 'un-lieu', text: 'Un lieu où venir sans rendez-vous.', status: 'ouvert' }],
  },
  organisation: { nom: 'La Fabrique d’exemple', commune: 'Exempleville' },
  resource: {
    title: 'Une malle de tablettes (exemple fictif)',
    summary: SUMMARY,
    kind: 'outil',
    themes: THEMES,
  },
  term: { term: 'Exemple', definition: 'Ce qui montre sans être vrai.', acronym: 'EX' },
};

const entryOf = (type: TypeId, slug: string, changes: object = {}): AnyEntry => {
  const { data, problems } = validate(type, { status: 'publiée', ...DATA[type], ...changes });
  if (!data) throw new Error(problems.map(({ message }) => message).join('\n'));
  const place = { path: SPECIMENS_PATH, file: `content/${slug}.mdx`, bodyLine: 1 };
  return { type, slug, data, headings: [], links: [], ...place } as unknown as AnyEntry;
};

/** One entry a type, as most are. */
export const examples: readonly AnyEntry[] = TYPE_IDS.map((type) => entryOf(type, 'exemple'));

/** The day it is for the examples. */
export const EXAMPLE_DAY = '2026-03-01';

/** A sheet that should have been read again. */
export const overdue: AnyEntry = entryOf('actionSheet', 'a-relire', { reviewBy: '2026-01-31' });

/** A meeting far enough to stay ahead, whenever this is read. */
export const ahead: AnyEntry = entryOf('event', 'a-venir', { date: '2126-02-02' });

/** The same type with the longest title, not published yet. */
export const draft: AnyEntry = entryOf('actionSheet', 'brouillon', {
  title: LONG_TITLE,
  status: 'brouillon',
});

export const exampleOf = (type: TypeId): AnyEntry => {
  const found = examples.find((entry) => entry.type === type);
  if (!found) throw new Error(`There is no example of ${type}.`);
  return found;
};

export const exampleLibrary: Library = createLibrary(examples);
