import { h } from 'hastscript';
import { summaryOf, titleOf } from '../model/entry.ts';
import { reference } from '../model/fields/index.ts';
import { missingEntry } from './missing-entry.ts';
import { part } from './part.ts';

export const ressource = part({
  tag: 'Ressource',
  label: 'Ressource',
  purpose: 'la carte d’une ressource de la bibliothèque',
  fields: { ref: reference({ label: 'Ressource', to: ['resource'] }) },
  inside: 'nothing',
  example: '<Ressource ref="les-bons-clics" />',
  render({ ref }, _inside, around) {
    const entry = around.entry('resource', ref);
    if (!entry) return missingEntry('Ressource', ref);
    const summary = summaryOf(entry);
    return h('div', { className: ['carte-ressource', 'ressource'] }, [
      h(
        'p',
        { className: ['carte-titre'] },
        h('a', { href: around.href(entry.path) }, titleOf(entry)),
      ),
      ...(summary ? [h('p', {}, summary)] : []),
    ]);
  },
});
