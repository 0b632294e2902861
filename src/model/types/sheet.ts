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
  hint: 'Deux phrases qui permettent de savoir si cette page est pour soi. C’est aussi ce que montre la recherche. Exemple : Une permanence dans un lieu que les gens connaissent déjà. Pour qui n’ose pas pousser la porte d’un guichet.',
  max: 300,
});

export const source = object({
  label: 'Source',
  fields: {
    title: line({
      label: 'Titre',
      hint: 'Auteur, « titre du document », éditeur. Exemple : Défenseur des droits, « Dématérialisation et inégalités d’accès aux services publics ».',
      max: 220,
    }),
    url: optional(
      url({ label: 'Adresse web', hint: 'Exemple : https://www.exemple.fr/rapport.pdf' }),
    ),
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
        hint: 'Où, dans la source, ou la courte phrase qui le dit. Exemple : page 12, deuxième paragraphe.',
        max: 400,
      }),
    ),
  },
});

/** State, sources and dates: every entry has them. */
export const upkeep = {
  status: choice({
    label: 'État',
    hint: 'Rester en brouillon tant que la page n’est pas relue.',
    from: statuses,
  }),
  sources: list({
    label: 'Sources',
    hint: 'D’où vient ce que dit la page. Elles sont numérotées dans cet ordre : « source 1 » est la première.',
    of: source,
  }),
  created: optional(date({ label: 'Créée le', hint: 'Le jour où cette page a été commencée.' })),
  verified: optional(
    date({ label: 'Vérifiée le', hint: 'Le jour où quelqu’un a relu et confirmé cette page.' }),
  ),
  reviewBy: optional(
    date({
      label: 'À relire avant le',
      hint: 'Passé ce jour, la page dit qu’elle est à relire. Exemple : un an après la vérification.',
    }),
  ),
  formerAddresses: list({
    label: 'Anciennes adresses',
    hint: 'Celles d’une page renommée ou supprimée que celle-ci remplace. Exemple : fiches/ancien-nom.',
    of: formerAddress({ label: 'Ancienne adresse' }),
  }),
  keywords: list({
    label: 'Mots pour la recherche',
    hint: 'Les mots que les gens tapent et qui ne sont pas déjà dans la page. Exemple : ordi, pour un matériel informatique.',
    of: line({ label: 'Mot', max: 60 }),
  }),
};

/** Themes and audiences: the two ways in. */
export const themesField = choices({
  label: 'Thèmes',
  hint: 'Un ou deux suffisent : on retrouve la page par eux. Exemple : Équipement et connexion.',
  from: themes,
  facet: true,
});
export const audiencesField = choices({
  label: 'Publics',
  hint: 'Les personnes pour qui on agit. Exemple : Seniors.',
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
    hint: 'Qui a écrit cette page : des organisations, pas des personnes.',
    of: reference({ label: 'Organisation', to: ['organisation'] }),
  }),
  contact: optional(
    reference({ label: 'Contact', hint: 'L’organisation à qui écrire.', to: ['organisation'] }),
  ),
  territories: list({
    label: 'Territoires',
    hint: 'Là où cela s’est passé, ou là où cela vaut.',
    of: object({
      label: 'Territoire',
      fields: {
        scale: choice({ label: 'Échelon', hint: 'Exemple : Communal.', from: scales }),
        name: line({ label: 'Nom', hint: 'Exemple : Seine-Saint-Denis.', max: 80 }),
        code: optional(
          line({
            label: 'Code INSEE',
            hint: 'Celui de la commune ou du département. Exemple : 93.',
            max: 10,
          }),
        ),
      },
    }),
  }),
  organisations: list({
    label: 'Structures citées',
    hint: 'Celles dont parle la page. Elles la montreront en retour.',
    of: reference({ label: 'Structure', to: ['organisation'] }),
  }),
  resources: list({
    label: 'Ressources utiles',
    hint: 'Outils, dispositifs, formations qui servent ici.',
    of: reference({ label: 'Ressource', to: ['resource'] }),
  }),
  related: list({
    label: 'À lire aussi',
    hint: 'Deux ou trois pages à lire avant ou après celle-ci.',
    of: reference({ label: 'Page', to: SHEETS }),
  }),
  ...upkeep,
};
