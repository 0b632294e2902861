import { contentType } from '../content-type.ts';
import { body, choice, date, line, optional, reference, url } from '../fields/index.ts';
import { typeLabels } from '../type-labels.ts';
import { resourceKinds } from '../vocabularies/index.ts';
import { audiencesField, summary, themesField, title, upkeep } from './sheet.ts';

export const resource = contentType({
  id: 'resource',
  folder: 'ressources',
  label: typeLabels.resource,
  purpose: 'un outil, un dispositif, une formation ou un appel à projets',
  titleField: 'title',
  summaryField: 'summary',
  fields: {
    title,
    summary,
    themes: themesField,
    audiences: audiencesField,
    kind: choice({ label: 'Genre', hint: 'Exemple : Outil.', from: resourceKinds, facet: true }),
    provider: optional(
      reference({
        label: 'Proposé par',
        hint: 'La structure à qui s’adresser.',
        to: ['organisation'],
      }),
    ),
    url: optional(url({ label: 'Adresse web', hint: 'Exemple : https://www.exemple.fr' })),
    opened: optional(
      line({ label: 'Depuis', hint: 'Année ou date d’ouverture. Exemple : 2015.', max: 60 }),
    ),
    closed: optional(
      line({ label: 'Jusqu’à', hint: 'Si cela n’existe plus. Exemple : 2020.', max: 60 }),
    ),
    deadline: optional(date({ label: 'Date limite', hint: 'Pour un appel à projets.' })),
    ...upkeep,
    body: optional(
      body({
        label: 'Présentation',
        hint: 'Ce que c’est, pour qui, et comment on s’en sert.',
      }),
    ),
  },
});
