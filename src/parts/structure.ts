import { h } from 'hastscript';
import { summaryOf, titleOf } from '../model/entry.ts';
import { reference } from '../model/fields/index.ts';
import { missingEntry } from './missing-entry.ts';
import { part } from './part.ts';

export const structure = part({
  tag: 'Structure',
  label: 'Structure',
  purpose: 'la carte d’identité d’une structure de la bibliothèque',
  fields: { ref: reference({ label: 'Structure', to: ['organisation'] }) },
  inside: 'nothing',
  example: '<Structure ref="emmaus-connect" />',
  render({ ref }, _inside, around) {
    const entry = around.entry('organisation', ref);
    if (entry?.type !== 'organisation') return missingEntry('Structure', ref);
    const summary = summaryOf(entry);
    const { commune, site_web, horaires } = entry.data;
    const rows = [
      commune && ['Où', commune],
      horaires && ['Horaires', horaires],
      site_web && [
        'Site',
        h('a', { href: site_web }, site_web.replace(/^https?:\/\/(www\.)?|\/$/g, '')),
      ],
    ].filter((row) => row !== undefined && row !== '');
    return h('div', { className: ['carte-ressource', 'structure'] }, [
      h(
        'p',
        { className: ['carte-titre'] },
        h('a', { href: around.href(entry.path) }, titleOf(entry)),
      ),
      ...(summary ? [h('p', {}, summary)] : []),
      ...(rows.length > 0
        ? [
            h(
              'dl',
              {},
              rows.map(([label, value]) => h('div', {}, [h('dt', {}, label), h('dd', {}, value)])),
            ),
          ]
        : []),
    ]);
  },
});
