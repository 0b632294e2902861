import type { Rule } from '../rule.ts';

export const fichierIllisible: Rule = {
  name: 'fichier-illisible',
  title: 'Fichier illisible',
  severity: 'error',
  cause:
    'Le fichier n’est pas du texte en UTF-8 : un vieux logiciel, ou un autre genre de fichier renommé en .mdx.',
  example: { files: { 'glossaire/ecran.mdx': Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9]) } },
  mended: { also: [{ type: 'term', slug: 'ecran', front: 'term: écran' }] },
  fix: 'L’enregistrer de nouveau en UTF-8.',
};
