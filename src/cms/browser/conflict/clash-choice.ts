import { valueText } from '../../conflict/value-text.ts';
import type { Clash } from '../../conflict/versions.ts';
import { type Stretch, wordChanges } from '../../conflict/word-changes.ts';
import { element } from '../element.ts';

/** The two answers to one field, side by side, and the choice of one. Mine is chosen at first. */
export function clashChoice({ key, field, mine, theirs }: Clash) {
  const [my, their] = wordChanges(valueText(field, mine), valueText(field, theirs));
  const kept = element('input', { type: 'radio', name: `conflit-${key}`, checked: true });
  const other = element('input', { type: 'radio', name: `conflit-${key}` });
  const set = element(
    'fieldset',
    {},
    element('legend', {}, field.label),
    side(kept, 'Mon texte', my),
    side(other, 'L’autre version', their),
  );
  return { key, set, isMine: () => kept.checked };
}

const side = (input: HTMLInputElement, label: string, stretches: Stretch[]): HTMLElement =>
  element(
    'div',
    { className: 'conflict-side' },
    element('label', {}, input, label),
    element(
      'div',
      { className: 'conflict-text' },
      ...stretches.map(shown),
      ...emptyNote(stretches),
    ),
  );

const shown = ({ text, isOwn }: Stretch): Node =>
  isOwn ? element('mark', {}, text) : document.createTextNode(text);

const emptyNote = (stretches: Stretch[]): Node[] =>
  stretches.some(({ text }) => text !== '') ? [] : [element('em', {}, 'Rien')];
