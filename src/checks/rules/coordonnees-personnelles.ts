import type { Rule } from '../rule.ts';

/** What the page of an organisation has fields for. */
const OWN_FIELDS = new Set(['courriels', 'telephone']);

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}/gu;
const MOBILE = /(?<!\d)(?:0|(?:\+|00)33[ .-]?(?:\(0\)[ .-]?)?)[67](?:[ .-]?\d{2}){4}(?!\d)/g;
/** Domains that belong to nobody, for examples. */
const FOR_EXAMPLES = /@(?:exemple\.fr|example\.(?:com|org))$/;

export const coordonneesPersonnelles: Rule = {
  name: 'coordonnees-personnelles',
  title: 'Adresse ou téléphone d’une personne',
  severity: 'warning',
  cause:
    'Une adresse électronique ou un numéro de portable est écrit dans une page publique. Il y restera après le départ de la personne.',
  example: { body: 'Appelez Fatou au 06 12 34 56 78.' },
  mended: { body: 'Appelez l’accueil de la médiathèque.' },
  fix: 'Renvoyer à la page de la structure : ses champs telephone et courriels sont faits pour l’accueil.',
  check: ({ sheets }) =>
    sheets.flatMap(({ entry, body, texts }) =>
      [body, ...texts]
        .filter(({ path }) => !OWN_FIELDS.has(String(path[0])))
        .flatMap((text) => [
          ...[...text.source.matchAll(EMAIL)]
            .filter(([address]) => !FOR_EXAMPLES.test(address))
            .map(({ 0: address, index }) => ({
              file: entry.file,
              ...text.placeOf(index),
              message: `Une adresse électronique est écrite ici : ${address}`,
            })),
          ...[...text.source.matchAll(MOBILE)].map(({ 0: number, index }) => ({
            file: entry.file,
            ...text.placeOf(index),
            message: `Un numéro de portable est écrit ici : ${number}`,
          })),
        ]),
    ),
};
