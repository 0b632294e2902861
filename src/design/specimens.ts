import type { Prose } from '../templates/prose.ts';

/** What every specimen is given. */
export interface SpecimenProps {
  prose: Prose;
}

interface Words {
  title: string;
  /** What it is for, in a sentence. */
  told: string;
  /** It is made for the whole width of a page. */
  isWide?: boolean;
}

/** The words of each specimen, by the name of its file in `specimens/`. */
export const specimens: Readonly<Record<string, Words>> = {
  Answers: {
    title: 'Réponses en tête de fiche',
    told: 'Ce que l’on doit savoir en une minute, et qui le dit.',
    isWide: true,
  },
  Buttons: {
    title: 'Boutons',
    told: 'Ce qui agit. Un lien qui mène à une action a la même forme.',
  },
  Cards: {
    title: 'Cartes',
    told: 'La ligne d’une liste : l’étoffe du type, le titre, le résumé, quelques faits.',
  },
  Carnets: {
    title: 'Carnet',
    told: 'Ce que l’on emporte d’un carnet, et ce que l’appareil en garde.',
  },
  Cloths: {
    title: 'Étoffes',
    told: 'Une armure par type : on les distingue sans la couleur, et en noir et blanc.',
  },
  Codes: {
    title: 'Code à viser',
    told: 'Ramène un téléphone à la page, depuis le papier.',
  },
  Counts: {
    title: 'Nombres cousus',
    told: 'Un point par page ; au-delà de douze, à proportion.',
  },
  Facets: {
    title: 'Facettes',
    told: 'Les cases qui affinent une recherche. Les nombres viennent avec les réponses.',
  },
  Facilitation: {
    title: 'Commandes de l’animation',
    told: 'Le minuteur d’une étape, et le chemin vers la suivante.',
    isWide: true,
  },
  LinkMaps: {
    title: 'Carte des liens',
    told: 'Une étoffe dont les fils sont des liens. Les deux listes sont son texte.',
    isWide: true,
  },
  Links: {
    title: 'Liens',
    told: 'Toujours soulignés dans un texte, du fil du type où ils se trouvent.',
  },
  Lists: {
    title: 'Listes',
    told: 'Le trait qui commence une ligne est un fil, jamais une puce ronde.',
  },
  Maturities: {
    title: 'Maturité',
    told: 'Quatre fils, tissés un à un.',
    isWide: true,
  },
  Meetings: {
    title: 'Ligne d’un cycle',
    told: 'Les rencontres d’un cycle : tenues, annoncée, à venir.',
    isWide: true,
  },
  Notices: {
    title: 'Avis',
    told: 'Ce qu’il faut savoir d’une page avant de la lire.',
  },
  Offline: {
    title: 'Copies gardées',
    told: 'Ce que l’appareil garde pour être lu sans réseau, et le bouton qui le vide.',
  },
  Questions: {
    title: 'Questions d’un formulaire',
    told: 'Une réponse à donner, ce qu’il faut en savoir, et ce qui ne va pas. Avec JavaScript, les signes sont comptés.',
  },
  RunningText: {
    title: 'Texte courant',
    told: 'Ce qu’un contributeur écrit en Markdown.',
    isWide: true,
  },
  SearchAnswers: {
    title: 'Réponses d’une recherche',
    told: 'Une réponse, la page qui porte le nom cherché, et ce que l’on dit des mots compris autrement.',
    isWide: true,
  },
  SearchFailures: {
    title: 'Recherche en panne',
    told: 'Ce qui s’est passé, et ce que l’on peut y faire.',
  },
  SearchFields: {
    title: 'Champ de recherche',
    told: 'Un champ et son bouton, qui mènent à la page de recherche. Avec JavaScript, il propose des pages à mesure que l’on écrit.',
  },
  SearchWaysOn: {
    title: 'Suites d’une recherche',
    told: 'Où aller quand rien ne répond, ou sans rien demander.',
    isWide: true,
  },
  Signposts: {
    title: 'Introduction d’un thème',
    told: 'Quelques lignes, puis une situation et les pages qui y répondent.',
    isWide: true,
  },
  SourceLists: {
    title: 'Sources',
    told: 'Numérotées : une marque, dans la page, mène à la sienne.',
  },
  StepLines: {
    title: 'Ligne des étapes',
    told: 'La séance d’un coup d’œil, coupée à proportion des minutes.',
    isWide: true,
  },
  Tools: {
    title: 'Outils et sommaire',
    told: 'Ce que l’on fait d’une page, et ce qu’elle contient. Deux boutons demandent JavaScript.',
  },
};

/** By the name of its file: the anchor of its section. */
export const idOf = (name: string): string =>
  name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
