import { answer } from '../answer.ts';
import {
  choice,
  choices,
  date,
  formerAddress,
  line,
  list,
  object,
  optional,
  reference,
  text,
  url,
} from '../fields/index.ts';
import { audiences, scales, statuses, themes } from '../vocabularies/index.ts';

const SHEETS = ['actionSheet', 'practice', 'event'] as const;

export const title = line({
  label: 'Titre',
  hint: 'Ce qu’on fait, en quelques mots. Exemple : Tenir une permanence dans un club.',
  max: 90,
});

export const summary = text({
  label: 'Résumé',
  hint: 'Deux phrases qui permettent de savoir si cette page est pour soi. C’est aussi ce que montre la recherche.',
  max: 300,
});

export const source = object({
  label: 'Source',
  fields: {
    title: line({ label: 'Titre', hint: 'Auteur, « titre du document », éditeur.', max: 220 }),
    url: optional(url({ label: 'Adresse web' })),
    date: optional(
      line({
        label: 'Date',
        hint: 'Telle que la source la donne. Exemple : 23 février 2023.',
        max: 60,
      }),
    ),
    passage: optional(
      text({
        label: 'Passage',
        hint: 'Où, dans la source, ou la courte phrase qui le dit.',
        max: 400,
      }),
    ),
  },
});

/** State, sources and dates: every entry has them. */
export const upkeep = {
  status: choice({ label: 'État', from: statuses }),
  sources: list({
    label: 'Sources',
    hint: 'Numérotées dans cet ordre : « source 1 » est la première.',
    of: source,
  }),
  created: optional(date({ label: 'Créée le' })),
  verified: optional(
    date({ label: 'Vérifiée le', hint: 'Le jour où quelqu’un a relu et confirmé cette page.' }),
  ),
  reviewBy: optional(date({ label: 'À relire avant le' })),
  formerAddresses: list({
    label: 'Anciennes adresses',
    hint: 'Celles d’une page renommée ou supprimée que celle-ci remplace. Exemple : fiches/ancien-nom.',
    of: formerAddress({ label: 'Ancienne adresse' }),
  }),
  keywords: list({
    label: 'Mots pour la recherche',
    hint: 'Les mots que les gens tapent et qui ne sont pas déjà dans la page.',
    of: line({ label: 'Mot', max: 60 }),
  }),
};

/** Themes and audiences: the two ways in. */
export const themesField = choices({ label: 'Thèmes', from: themes, facet: true });
export const audiencesField = choices({
  label: 'Publics',
  hint: 'Les personnes pour qui on agit.',
  from: audiences,
  facet: true,
});

/** What action sheets, practices and events begin with. */
export const sheetHead = {
  title,
  summary,
  themes: themesField,
  ...answer('audiences', audiencesField),
};

/** …and what they end with. */
export const sheetTail = {
  authors: list({
    label: 'Auteurs',
    hint: 'Des organisations, pas des personnes.',
    of: reference({ label: 'Organisation', to: ['organisation'] }),
  }),
  contact: optional(
    reference({ label: 'Contact', hint: 'L’organisation à qui écrire.', to: ['organisation'] }),
  ),
  territories: list({
    label: 'Territoires',
    of: object({
      label: 'Territoire',
      fields: {
        scale: choice({ label: 'Échelon', from: scales }),
        name: line({ label: 'Nom', max: 80 }),
        code: optional(line({ label: 'Code INSEE', max: 10 })),
      },
    }),
  }),
  organisations: list({
    label: 'Structures citées',
    of: reference({ label: 'Structure', to: ['organisation'] }),
  }),
  resources: list({
    label: 'Ressources utiles',
    of: reference({ label: 'Ressource', to: ['resource'] }),
  }),
  related: list({
    label: 'À lire aussi',
    of: reference({ label: 'Page', to: SHEETS }),
  }),
  ...upkeep,
};
