import { fold } from './plain-text.ts';

const ARTICLES = 'le la les un une des du de au aux l d ce cet cette ces ca cela ceci';
const PRONOUNS =
  'je tu il elle on nous vous ils elles me te se moi toi lui leur leurs eux y en mon ma mes ton ta tes son sa ses notre nos votre vos qui que quoi dont ou quel quelle quels quelles lequel laquelle quelqu quelque quelques celui celle ceux celles';
const PREPOSITIONS =
  'a dans par pour sur sous avec sans chez vers entre contre depuis pendant avant apres des lors afin selon';
const LINKS =
  'et ni mais or donc car si comme ne pas plus moins tres trop aussi bien tout tous toute toutes meme alors';
const VERBS =
  'est es suis sommes etes sont etre ete etait ai as avons avez ont avoir eu fait faire faites peut peux peuvent pouvoir doit doivent faut veux veut voudrais sait sais savent';
const QUESTIONS = 'comment pourquoi quand combien';

const STOP_WORDS = new Set(
  [ARTICLES, PRONOUNS, PREPOSITIONS, LINKS, VERBS, QUESTIONS].flatMap((words) => words.split(' ')),
);

/** A word that says nothing of what is looked for; so does a letter alone. */
export function isStopWord(word: string): boolean {
  const folded = fold(word);
  return STOP_WORDS.has(folded) || /^\p{L}$/u.test(folded);
}

/** The words that say something; all of them when none does. */
export function tellingOf(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
}
