import { toString } from 'hast-util-to-string';
import { nowhere, typeset } from '../../markdown/index.ts';
import { type TypeId, types } from '../../model/index.ts';
import { blocks } from '../preview/texts.ts';
import { h, type Immutable, type ReactNode } from './decap.ts';

/** How the search will show an entry: its type, its title, its summary in plain words. */
export function searchCard(type: TypeId, summary: string, entry: Immutable): ReactNode {
  const { label, titleField } = types[type];
  const title = (entry.get('data') as Immutable | undefined)?.get(titleField);
  const words = blocks(summary, 'text', nowhere)
    .map((node) => toString(node))
    .join(' ');
  return h(
    'section',
    { className: 'resultat', 'aria-label': 'Comme la recherche le montrera' },
    h('small', null, label.one),
    h('b', null, typeof title === 'string' && title ? typeset(title) : 'Titre'),
    h('p', null, words || 'Le résumé se lira ici.'),
  );
}
