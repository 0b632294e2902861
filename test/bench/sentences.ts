import type { Random } from './random.ts';

const WHO =
  'La médiatrice|Un agent d’accueil|Le conseiller numérique|Une habitante|L’équipe|Un bénévole|La bibliothécaire|Le centre social|Une participante|Le travailleur social'.split(
    '|',
  );
const DOES =
  'accompagne|écoute|montre à|rencontre|forme|oriente|appelle|prépare|encourage|attend'.split('|');
const WHOM =
  'les personnes du quartier|un groupe de parents|deux familles|les demandeurs d’emploi|des jeunes en insertion|les aînés de la résidence|une voisine|les nouveaux venus|des agents de guichet|les partenaires'.split(
    '|',
  );
const HOW =
  'avec un téléphone prêté|sans prendre la souris|autour d’un café|pendant la permanence du mardi|à partir d’une démarche réelle|devant un formulaire d’essai|dans une salle calme|en quarante-cinq minutes|avec une grande feuille|par un appel la veille'.split(
    '|',
  );
const WHY =
  'pour comprendre ce qui bloque|afin que chacun reparte avec une suite|parce que la peur de se tromper arrête|pour ne plus faire à la place|et note ce qui a marché|avant de passer le relais|pour préparer la rentrée|et demande ce qui serait utile|sans rien garder des mots de passe|pour que cela tienne dans le temps'.split(
    '|',
  );

export const sentence = (random: Random): string =>
  `${random.pick(WHO)} ${random.pick(DOES)} ${random.pick(WHOM)} ${random.pick(HOW)}, ${random.pick(WHY)}.`;

/** Whole sentences, as many as fit in `most` characters (one at least, cut if it must be). */
export function sentences(random: Random, most: number): string {
  let text = sentence(random);
  for (let next = sentence(random); text.length + next.length + 1 <= most; next = sentence(random))
    text += ` ${next}`;
  return text.slice(0, most).trim();
}

const SYLLABLES = 'ba co di fe gu la mi no pe ra si tu va zo cha bri dou fla gri plo'.split(' ');

/** The name of the term of that rank, as no other word is written. */
export const termName = (rank: number): string =>
  [rank, rank / 20, rank / 400, 7]
    .map((value) => SYLLABLES[Math.floor(value) % SYLLABLES.length])
    .join('');

/** A few words without a full stop: a title, a label. */
export const words = (random: Random, most = 60): string =>
  `${random.pick(WHO)} ${random.pick(DOES)} ${random.pick(WHOM)}`.slice(0, most).trim();
