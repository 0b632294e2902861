import { body, file, flag, line, number, object, optional, text } from '../fields/index.ts';

// What the lists of an action sheet are made of.

export const step = object({
  label: 'Étape',
  fields: {
    title: line({
      label: 'Titre',
      hint: 'Un verbe à l’infinitif. Exemple : Inventorier ce qui existe.',
      max: 90,
    }),
    minutes: number({ label: 'Minutes', min: 0, max: 1440, unit: 'minutes' }),
    instruction: body({
      label: 'Consigne',
      hint: 'Ce qu’on fait, ce qu’on dit, à quoi on voit que c’est fini.',
    }),
    equipment: optional(
      line({
        label: 'Avec',
        hint: 'Exemple : une grande feuille par commune, des feutres.',
        max: 160,
      }),
    ),
  },
});

export const role = object({
  label: 'Rôle',
  fields: {
    name: line({ label: 'Rôle', hint: 'Exemple : la personne qui accueille.', max: 80 }),
    task: text({
      label: 'Ce qu’il ou elle fait',
      hint: 'Exemple : Elle reçoit chacun à la porte et dit ce qui va se passer.',
      max: 300,
    }),
  },
});

export const watchpoint = object({
  label: 'Point de vigilance',
  fields: {
    title: line({
      label: 'Titre',
      hint: 'Exemple : Ne pas garder les mots de passe.',
      max: 90,
    }),
    text: text({
      label: 'Explication',
      hint: 'Ce qui peut mal tourner, et quoi faire alors.',
      max: 500,
    }),
  },
});

export const variant = object({
  label: 'Variante',
  fields: {
    title: line({ label: 'Titre', hint: 'Exemple : En une heure.', max: 90 }),
    text: text({
      label: 'Ce qui change',
      hint: 'Exemple : On garde la première étape et la dernière.',
      max: 500,
    }),
  },
});

export const indicator = object({
  label: 'Indicateur',
  fields: {
    name: line({
      label: 'Indicateur',
      hint: 'Exemple : Personnes revenues une deuxième fois.',
      max: 120,
    }),
    target: optional(
      line({ label: 'Cible', hint: 'Ce qu’on vise. Exemple : une sur deux.', max: 120 }),
    ),
    measure: text({
      label: 'Comment on le mesure',
      hint: 'Exemple : On compte les passages dans le cahier d’accueil, sans nom.',
      max: 300,
    }),
  },
});

export const attachment = object({
  label: 'Fichier',
  fields: {
    file: file({ label: 'Fichier' }),
    title: line({
      label: 'Titre',
      hint: 'Exemple : Feuille d’inscription à imprimer.',
      max: 90,
    }),
    size: optional(
      line({ label: 'Poids', hint: 'Laisser vide : il est lu dans le fichier.', max: 20 }),
    ),
    format: optional(
      line({ label: 'Format', hint: 'Laisser vide : il est lu dans le fichier.', max: 20 }),
    ),
    accessible: flag({ label: 'Accessible', hint: 'Lisible avec un lecteur d’écran.' }),
  },
});
