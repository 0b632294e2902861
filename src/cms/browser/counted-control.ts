import type { TypeId } from '../../model/index.ts';
import { lengthNote } from '../components/length-note.ts';
import { type ControlProps, createClass, h } from './decap.ts';
import { searchCard } from './search-card.ts';

/** One of Decap’s controls of text, with its length under it; under a summary, what the search will show. */
export const countedControl = (control: unknown) =>
  createClass<ControlProps, object, object>({
    // Decap’s line puts the caret back where it last typed at each update: it has no more of them
    // than it had. Its text asks for all of them, to keep its height.
    ...(updatesItself(control) && { shouldComponentUpdate: () => true }),

    render() {
      const { field, value, getEntry } = this.props;
      const text = typeof value === 'string' ? value : '';
      const { max, sums_up } = field.toJS() as { max?: number; sums_up?: TypeId };
      const note = max === undefined ? undefined : lengthNote(text, max);
      return h(
        'div',
        null,
        h(control, this.props),
        note &&
          h('p', { className: 'longueur', 'data-over': note.isOver || undefined }, note.shown),
        note && h('p', { className: 'entendu', role: 'status' }, note.heard),
        sums_up && searchCard(sums_up, text, getEntry()),
      );
    },
  });

const updatesItself = (control: unknown): boolean =>
  'shouldComponentUpdate' in (control as { prototype: object }).prototype;
