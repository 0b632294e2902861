import type { themes } from '../../model/vocabularies/index.ts';

type Theme = (typeof themes.terms)[number]['value'];

/** A drawing per theme (the rules of the family are in `Icon.astro`). */
export const themeIcons: Readonly<Record<Theme, string>> = {
  // stitches that lead to someone
  'aller-vers': 'M1 12h3M6 12h5M8 8l4 4-4 4M17 3a3.5 3.5 0 1 0 .01 0M12 21v-3a5 5 0 0 1 10 0v3',
  // figures under a glass
  diagnostiquer: 'M10 3a7 7 0 1 0 .01 0M15 15l7 7M7 10v3M10 7v6M13 9v4',
  // scales
  'acces-aux-droits': 'M12 2v2M12 8v13M6 21h12M4 6h16M6 6l-4 9h8ZM18 6l-4 9h8Z',
  // a computer and its signal
  equipement: 'M4 16V4h16v12M1 20h22M8 11a5.5 5.5 0 0 1 8 0M11 14h2',
  // a mouse and its thread
  'competences-de-base': 'M7 14a5 5 0 0 1 10 0v3a5 5 0 0 1-10 0ZM12 12v4M12 9V6h8V2',
  // a letter said
  'illettrisme-et-langue': 'M21 3H3v19l5-5h13ZM8 14l4-8 4 8M9 12h6',
  // one tall, one small
  jeunesse:
    'M8 2a3 3 0 1 0 .01 0M2 22v-6a6 6 0 0 1 6-5c3 0 5 1.5 6 4M18 10a2.5 2.5 0 1 0 .01 0M14 22v-1a4 4 0 0 1 8 0v1',
  // a case and its strap
  emploi: 'M8 8V4h8v4M3 8h18v12H3ZM3 13h6M15 13h6M10 12h4v4h-4Z',
  // a heart that beats
  sante: 'M20 14l-8 7-9-9a5 5 0 0 1 0-6c2-3 7-3 9 0 2-3 7-3 9 0a5 5 0 0 1 1 4M2 12h7l2-3 3 6 2-3h6',
  // a lock
  'securite-et-donnees': 'M7 11V8a5 5 0 0 1 10 0v3M4 11h16v10H4ZM12 14v4',
  // a board on its easel
  'former-les-professionnels': 'M3 4h18v11H3ZM12 2v2M8 15l-3 7M16 15l3 7M7 8h7M7 11h10',
  // three, tied to one another
  coordonner: 'M10 2h4v4h-4ZM2 17h4v4H2ZM18 17h4v4h-4ZM10.5 8l-5 7M13.5 8l5 7M8 19h8',
  // a coin
  'financer-et-evaluer': 'M12 3a9 9 0 1 0 .01 0M16 9a4.5 4.5 0 1 0 0 6M7 11h6M7 14h5',
};
