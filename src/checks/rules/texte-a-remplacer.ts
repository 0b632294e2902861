import type { Finding, Rule } from '../rule.ts';

/** What a model of the editor leaves to be written: « [à remplacer : …] ». */
const LEFT = /\[à remplacer[^\]]*\]/giu;

export const texteARemplacer: Rule = {
  name: 'texte-a-remplacer',
  title: 'Texte d’un modèle resté en place',
  severity: 'warning',
  cause:
    'Une fiche commencée avec un modèle garde une consigne entre crochets : « [à remplacer : …] ». Le lecteur la verrait à la place du texte.',
  example: { body: '[à remplacer : dire ce qui se passe après.]' },
  mended: { body: 'Rappeler la personne une semaine plus tard.' },
  fix: 'Écrire à la place de la consigne, crochets compris, ou retirer ce passage.',
  check: ({ sheets }) =>
    sheets.flatMap(({ entry, body, texts }) =>
      [body, ...texts].flatMap((text) =>
        [...text.source.matchAll(LEFT)].map(({ 0: left, index }): Finding => ({
          file: entry.file,
          ...text.placeOf(index),
          message: `« ${left.slice(1, -1)} » attend d’être écrit.`,
        })),
      ),
    ),
};
