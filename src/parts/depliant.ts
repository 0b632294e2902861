import { h } from 'hastscript';
import { line } from '../model/fields/index.ts';
import { part } from './part.ts';

export const depliant = part({
  tag: 'Depliant',
  label: 'Dépliant',
  purpose: 'un passage qu’on ouvre si on en a besoin ; il s’imprime ouvert',
  fields: { titre: line({ label: 'Titre', hint: 'Ce qu’on trouvera dedans.', max: 120 }) },
  inside: 'blocks',
  example: `<Depliant titre="Et si la personne n’a pas d’adresse électronique ?">

En créer une avec elle, et lui laisser écrire le mot de passe dans son carnet.

</Depliant>`,
  render: ({ titre }, { blocks }) =>
    h('details', { className: ['depliant'] }, [h('summary', {}, titre), ...blocks]),
});
