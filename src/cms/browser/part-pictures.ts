import { FOOTNOTE } from '../config/body-options.ts';

/**
 * A drawing per part, of the family of the site's icons: a square of 24, one thread of 2, cut
 * straight; where two threads cross, one passes under.
 */
export const partPictures: Readonly<Record<string, string>> = {
  // a note pinned beside the text
  Encart: 'M4 4h16v12l-4 4H4ZM16 20v-4h4M8 9h8M8 13h4',
  // three stops on one thread
  Etapes: 'M6 3v2M6 11v2M6 19v2M4 6h4v4H4ZM4 14h4v4H4ZM12 8h9M12 16h9',
  // two boxes, one ticked
  ListeACocher: 'M3 4h6v6H3ZM3 14h6v6H3ZM4 17l2 2 4-5M13 7h8M13 17h8',
  // a landscape in its frame
  Figure: 'M3 4h18v16H3ZM4 17l5-6 4 5 3-3 4 4M15 8h2v2h-2Z',
  // two quotation marks
  Citation: 'M10 6H4v6h6ZM10 12v3l-3 3H5M20 6h-6v6h6ZM20 12v3l-3 3h-2',
  // a grid
  Tableau: 'M3 4h18v16H3ZM3 9h18M3 14h18M9 9v11M15 9v11',
  // bars that grow
  Chiffre: 'M3 21h18M5 18v-4h3v4M11 18V9h3v9M17 18V4h3v14',
  // a tool's card
  Ressource: 'M4 3h16v18H4ZM8 7h8v5H8ZM8 16h8',
  // a house seen from the street
  Structure: 'M2 12 12 3l10 9M5 13v8h14v-8M10 21v-6h4v6',
  // a sheet to take away
  Fichier: 'M6 3h8l4 4v14H6ZM14 3v4h4M12 10v7M9 14l3 3 3-3',
  // a screen that plays
  Video: 'M3 5h18v12H3ZM10 8l5 3-5 3ZM8 21h8',
  // a fold that opens
  Depliant: 'M3 5h18v5H3ZM9 7l3 2 3-2M5 14h14M5 18h14',
  // a line under the text, and its mark
  [FOOTNOTE]: 'M3 5h13M3 9h10M19 3v5M17 4l2-1M3 15h8M3 19h18',
};
