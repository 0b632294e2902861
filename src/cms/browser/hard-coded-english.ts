type Pattern = readonly [english: RegExp, french: string];

/** What Decap and its libraries say in English with no way to say it otherwise, from the first word to the last. */
const PATTERNS: readonly Pattern[] = [
  [/^close$/, 'Fermer'],
  [/^Code Block$/, 'Bloc de code'],
  [/^Loading\.\.\.$/, 'Chargement…'],
  [/^No options$/, 'Aucun choix'],
  // A folded item of a list, by the name of a key.
  [/^No \w+$/, 'À compléter'],
  [/^Remove (.+)$/, 'Retirer « $1 »'],

  // The list of choices, for who hears it.
  [/^(\d+) results? available\.$/, '$1 choix.'],
  [/^(\d+) results? available for search term (.+)\.$/, '$1 choix pour « $2 ».'],
  [
    /^Use Up and Down to choose .+$/,
    'Flèches pour parcourir, Entrée pour choisir, Échap pour fermer.',
  ],
  [
    /^Use left and right to toggle .+$/,
    'Flèches pour passer de l’un à l’autre, Retour arrière pour retirer.',
  ],
  [
    /^.+ is focused ?,type to refine list.*$/,
    'Taper pour chercher, flèche du bas pour ouvrir la liste.',
  ],
  [/^All selected options have been cleared\.$/, 'Tous les choix sont retirés.'],
  [/^options? (.+), deselected\.$/, '« $1 » retiré.'],
  [/^options? (.+), selected\.$/, '« $1 » choisi.'],
  [/^value (.+) focused, (\d+) of (\d+)\.$/, '« $1 », $2 sur $3.'],
  [/^(.+) selected, (\d+) of (\d+)\.$/, '« $1 », choisi, $2 sur $3.'],
  [/^(.+), (\d+) of (\d+)\.$/, '« $1 », $2 sur $3.'],

  // What is moved in a list.
  [/^(sortable|draggable)$/, 'élément à déplacer'],
  [
    /^To pick up a draggable item, .+$/s,
    'Barre d’espace pour prendre l’élément, flèches pour le déplacer, barre d’espace pour le poser, Échap pour annuler.',
  ],
  [/^Picked up draggable item .+$/, 'Élément pris.'],
  [/^Draggable item .+ was moved over .+$/, 'Élément déplacé.'],
  [/^Draggable item .+ is no longer over .+$/, 'Élément hors de la liste.'],
  [/^Draggable item .+ was dropped.*$/, 'Élément posé.'],
  [/^Dragging was cancelled\..*$/, 'Déplacement annulé.'],

  // Contributing from a copy of the repository.
  [
    /^Open Authoring is enabled: .+$/,
    'Pour proposer des changements, la forge garde une copie du contenu dans votre compte. Si vous en avez déjà une, elle sert de nouveau.',
  ],
  [/^Fork the repo$/, 'Faire ma copie'],
  [/^Don['’]t fork the repo$/, 'Ne pas faire de copie'],
];

/** The same in French, or nothing when it needs none. */
export function inFrenchInstead(text: string): string | undefined {
  const said = text.trim();
  const found = PATTERNS.find(([english]) => english.test(said));
  return found && said.replace(...found);
}
