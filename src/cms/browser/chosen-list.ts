import { type Choice, editorPathOf } from '../components/reference-choices.ts';
import type { ReferenceOptions } from '../config/reference-options.ts';
import { h, type ReactNode } from './decap.ts';

interface Options {
  values: readonly string[];
  /** Nothing as long as they are being read. */
  choices: readonly Choice[] | undefined;
  options: ReferenceOptions;
  write: (values: string[]) => void;
}

/** What a reference points to: each can be opened, let go, and moved among others. */
export function chosenList({ values, choices, options, write }: Options): ReactNode {
  if (values.length === 0) return null;
  const moved = (from: number, to: number): string[] => {
    const others = values.filter((_, rank) => rank !== from);
    return others.toSpliced(to, 0, values[from] ?? '');
  };
  return h(
    'ul',
    { className: 'renvoi-choisis' },
    ...values.map((value, rank) => {
      const choice = choices?.find((one) => one.value === value);
      const label = choice?.label ?? value;
      const act = (name: string, sign: string, then: string[], isOff = false): ReactNode =>
        h(
          'button',
          {
            type: 'button',
            'aria-label': `${name} « ${label} »`,
            title: name,
            disabled: isOff,
            onClick: () => write(then),
          },
          sign,
        );
      return h(
        'li',
        { key: value },
        h(
          'span',
          null,
          h('b', null, label),
          ' ',
          h('small', null, choice ? choice.about : choices && 'n’existe plus dans la bibliothèque'),
        ),
        choice &&
          h(
            'a',
            {
              href: editorPathOf(value, options),
              target: '_blank',
              'aria-label': `Ouvrir « ${label} » dans un nouvel onglet`,
            },
            'Ouvrir',
          ),
        values.length > 1 && act('Monter', '↑', moved(rank, rank - 1), rank === 0),
        values.length > 1 &&
          act('Descendre', '↓', moved(rank, rank + 1), rank === values.length - 1),
        act(
          'Retirer',
          '×',
          values.filter((one) => one !== value),
        ),
      );
    }),
  );
}
