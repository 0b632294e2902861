import { createClass, h, type ReactNode } from './decap.ts';
import { partInText, type PartMove } from './part-in-text.ts';

interface PartProps {
  field: { get(name: string): unknown };
}

interface Members {
  root: HTMLElement | null;
  hold: (root: HTMLElement | null) => void;
  move: (move: PartMove) => void;
}

const MOVES: [move: PartMove, label: string][] = [
  ['up', 'Monter'],
  ['down', 'Descendre'],
  ['remove', 'Retirer'],
];

/** The form of a part in a text, which can be moved and removed: Decap's own has no button for it. */
export const partControl = (control: unknown) =>
  createClass<PartProps, object, Members>({
    root: null,

    hold(root) {
      this.root = root;
    },

    move(move) {
      if (this.root) partInText(this.root)?.(move);
    },

    render(): ReactNode {
      const name = String(this.props.field.get('label'));
      return h(
        'div',
        { className: 'partie', ref: this.hold },
        h(control, this.props),
        h(
          'div',
          { className: 'partie-outils', role: 'group', 'aria-label': name },
          ...MOVES.map(([move, label]) =>
            h(
              'button',
              {
                key: move,
                type: 'button',
                'aria-label': `${label} : ${name}`,
                onClick: () => this.move(move),
              },
              label,
            ),
          ),
        ),
      );
    },
  });
