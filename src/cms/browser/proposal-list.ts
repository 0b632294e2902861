import type { Choice } from '../components/reference-choices.ts';
import { h, type ReactNode } from './decap.ts';

/** A choice, or the address of a form that creates what is missing. */
export interface Proposal extends Choice {
  creates?: string;
}

interface Options {
  id: string;
  isOpen: boolean;
  isLoading: boolean;
  proposals: readonly Proposal[];
  active: number;
  take: (proposal: Proposal) => void;
}

/** The list under a combobox, and how many it holds, for who hears it. */
export function proposalList({
  id,
  isOpen,
  isLoading,
  proposals,
  active,
  take,
}: Options): ReactNode {
  const count = proposals.filter(({ creates }) => !creates).length;
  return h(
    'div',
    { className: 'renvoi-liste', hidden: !isOpen },
    h('p', { role: 'status' }, isOpen && (isLoading ? 'Lecture des titres…' : counted(count))),
    h(
      'ul',
      { id, role: 'listbox', 'aria-label': 'Propositions' },
      ...proposals.map((proposal, rank) =>
        h(
          'li',
          {
            key: proposal.creates ?? proposal.value,
            id: `${id}-${rank}`,
            role: 'option',
            'aria-selected': rank === active,
            ref: (item: HTMLElement | null) =>
              rank === active && item?.scrollIntoView({ block: 'nearest' }),
            // The field keeps the focus.
            onMouseDown: (event: Event) => event.preventDefault(),
            onClick: () => take(proposal),
          },
          h('span', null, proposal.label),
          ' ',
          h('small', null, proposal.about),
        ),
      ),
    ),
  );
}

const counted = (count: number): string =>
  count === 0 ? 'Aucun titre trouvé' : `${count} proposition${count > 1 ? 's' : ''}`;
