import { contentType } from '../content-type.ts';
import { line, list, optional, reference, text } from '../fields/index.ts';
import { typeLabels } from '../type-labels.ts';
import { upkeep } from './sheet.ts';

export const term = contentType({
  id: 'term',
  folder: 'glossaire',
  label: typeLabels.term,
  purpose: 'un mot du métier, ses synonymes, son sigle',
  titleField: 'term',
  summaryField: 'definition',
  fields: {
    term: line({
      label: 'Mot',
      hint: 'Comme on l’écrit dans une phrase. Exemple : aller vers.',
      max: 80,
    }),
    acronym: optional(line({ label: 'Sigle', hint: 'Exemple : QPV.', max: 20 })),
    synonyms: list({
      label: 'Synonymes',
      hint: 'Une autre façon de dire exactement la même chose : la recherche ne fait pas de différence.',
      of: line({ label: 'Synonyme', hint: 'Exemple : fossé numérique.', max: 80 }),
    }),
    definition: text({
      label: 'Définition',
      hint: 'Avec des mots simples, en trois phrases au plus. Exemple : Aller à la rencontre des personnes là où elles vivent, plutôt que de les attendre à un guichet.',
      max: 600,
    }),
    seeAlso: list({
      label: 'Voir aussi',
      hint: 'Les mots voisins, à ne pas confondre ou à connaître ensemble.',
      of: reference({ label: 'Terme', to: ['term'] }),
    }),
    ...upkeep,
    keywords: list({
      label: 'Mots proches',
      hint: 'Ce que tapent les gens qui cherchent ce terme sans le connaître. Exemple : carte grise, pour les démarches en ligne.',
      of: line({ label: 'Mot', hint: 'Un mot ou une expression.', max: 60 }),
    }),
  },
});
