import { h } from 'hastscript';
import { file, line } from '../model/fields/index.ts';
import { spellBytes } from './bytes.ts';
import { part } from './part.ts';

export const fichier = part({
  tag: 'Fichier',
  label: 'Fichier à télécharger',
  purpose: 'un fichier de la médiathèque ; son format et son poids sont lus dans le fichier',
  fields: {
    src: file({ label: 'Fichier' }),
    titre: line({
      label: 'Titre',
      hint: 'Ce que c’est. Exemple : Grille de diagnostic.',
      max: 120,
    }),
  },
  inside: 'nothing',
  example:
    '<Fichier src="/media/grille-diagnostic-territorial.csv" titre="Grille de diagnostic" />',
  render({ src, titre }, _inside, around) {
    const facts = around.media(src);
    const format = src.slice(src.lastIndexOf('.') + 1).toUpperCase();
    const size = facts ? spellBytes(facts.bytes) : 'introuvable';
    return h('p', { className: ['fichier'] }, [
      h('a', { href: around.href(src), download: true }, titre),
      h('span', { className: ['fichier-faits'] }, ` (${format}, ${size})`),
    ]);
  },
});
