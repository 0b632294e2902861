/**
 * Criteria of RGAA 4.1.2 that a machine can judge, at least in part, in the very words of the
 * reference (Licence Ouverte 2.0): https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/
 */
export const CRITERIA = {
  '1.1': 'Chaque image porteuse d’information a-t-elle une alternative textuelle ?',
  '2.1': 'Chaque cadre a-t-il un titre de cadre ?',
  '3.2':
    'Dans chaque page web, le contraste entre la couleur du texte et la couleur de son arrière-plan est-il suffisamment élevé (hors cas particuliers) ?',
  '5.6':
    'Pour chaque tableau de données, chaque en-tête de colonne et chaque en-tête de ligne sont-ils correctement déclarés ?',
  '5.7':
    'Pour chaque tableau de données, la technique appropriée permettant d’associer chaque cellule avec ses en-têtes est-elle utilisée (hors cas particuliers) ?',
  '6.2': 'Dans chaque page web, chaque lien a-t-il un intitulé ?',
  '8.1': 'Chaque page web est-elle définie par un type de document ?',
  '8.2':
    'Pour chaque page web, le code source généré est-il valide selon le type de document spécifié ?',
  '8.3': 'Dans chaque page web, la langue par défaut est-elle présente ?',
  '8.5': 'Chaque page web a-t-elle un titre de page ?',
  '9.1':
    'Dans chaque page web, l’information est-elle structurée par l’utilisation appropriée de titres ?',
  '10.4':
    'Dans chaque page web, le texte reste-t-il lisible lorsque la taille des caractères est augmentée jusqu’à 200 %, au moins (hors cas particuliers) ?',
  '10.7':
    'Dans chaque page web, pour chaque élément recevant le focus, la prise de focus est-elle visible ?',
  '10.11':
    'Pour chaque page web, les contenus peuvent-ils être présentés sans perte d’information ou de fonctionnalité et sans avoir recours soit à un défilement vertical pour une fenêtre ayant une hauteur de 256 px, soit à un défilement horizontal pour une fenêtre ayant une largeur de 320 px (hors cas particuliers) ?',
  '10.12':
    'Dans chaque page web, les propriétés d’espacement du texte peuvent-elles être redéfinies par l’utilisateur sans perte de contenu ou de fonctionnalité (hors cas particuliers) ?',
  '11.1': 'Chaque champ de formulaire a-t-il une étiquette ?',
  '12.7':
    'Dans chaque page web, un lien d’évitement ou d’accès rapide à la zone de contenu principal est-il présent (hors cas particuliers) ?',
  '12.8': 'Dans chaque page web, l’ordre de tabulation est-il cohérent ?',
  '12.9':
    'Dans chaque page web, la navigation ne doit pas contenir de piège au clavier. Cette règle est-elle respectée ?',
} as const;

export type Criterion = keyof typeof CRITERIA;

/** « RGAA 1.1 Chaque image … »: the name of its tests. */
export const rgaa = (criterion: Criterion): string => `RGAA ${criterion} ${CRITERIA[criterion]}`;
