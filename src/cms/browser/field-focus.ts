import type { Path } from '../findings/finding.ts';
import { formPane } from './form-pane.ts';
import { isFolded, ITEM } from './list-item.ts';

/** The box of a field, in Decap's form. */
const BOX = '[class*="ControlContainer"]:not([class*="Pane"])';
/** What one writes in, before what one presses: a rich text begins with its buttons. */
const WRITTEN = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"]';

/** Opens what folds a field of the form away, and puts the keyboard in it. */
export async function focusField(path: Path): Promise<void> {
  const pane = formPane();
  if (!pane) return;
  let box = boxOf(pane, path);
  for (let fold = foldOf(box), last; fold && fold !== last; last = fold, fold = foldOf(box)) {
    fold.click();
    // Decap draws again before the next frame, and only then the fields of an item.
    await new Promise(requestAnimationFrame);
    box = boxOf(pane, path);
  }
  if (!box) return;
  const label = box.querySelector('label');
  const named = label && document.getElementById(label.htmlFor);
  const field = named?.matches(WRITTEN)
    ? named
    : (box.querySelector<HTMLElement>(WRITTEN) ?? box.querySelector('button'));
  (label ?? box).scrollIntoView({ block: 'start' });
  field?.focus({ preventScroll: true });
}

function boxOf(pane: Element, path: Path): Element | undefined {
  let found: Element | undefined;
  for (const key of path) {
    const scope = found ?? pane;
    const next: Element | undefined =
      typeof key === 'number' ? outermost(scope, ITEM)[key] : labelled(scope, key);
    // A choice of several values is one field, whatever the rank.
    if (!next) return found;
    found = next;
  }
  return found;
}

/** Decap gives a control the name of its field, then a number. */
const labelled = (scope: Element, name: string): Element | undefined =>
  outermost(scope, BOX).find((box) =>
    box.querySelector('label')?.htmlFor.startsWith(`${name}-field-`),
  );

/** Those that stand in no other of them, below `scope`. */
const outermost = (scope: Element, selector: string): Element[] =>
  [...scope.querySelectorAll(selector)].filter((one) => {
    const above = one.parentElement?.closest(selector);
    return !above || above === scope || !scope.contains(above);
  });

/** The button that shows what hides a box, from the outside in. */
function foldOf(box: Element | undefined): HTMLElement | undefined {
  if (!box) return undefined;
  if (box.checkVisibility()) return box.matches(ITEM) && isFolded(box) ? barOf(box) : undefined;
  let hidden: Element = box;
  while (hidden.parentElement && !hidden.parentElement.checkVisibility())
    hidden = hidden.parentElement;
  const folded = hidden.closest('details:not([open])');
  if (folded) return folded.querySelector('summary') ?? undefined;
  const group = groupOf(hidden);
  if (group) return group;
  const item = hidden.parentElement?.closest(ITEM);
  const holder = hidden.parentElement?.closest(BOX);
  const isInItem = item && (!holder || holder.contains(item));
  return (
    (isInItem
      ? barOf(item)
      : holder?.querySelector<HTMLElement>('button[aria-label], [class*="TopBar"] button')) ??
    undefined
  );
}

/** The button that folds an item. Its fields are not there before it is opened. */
const barOf = (item: Element): HTMLElement | undefined =>
  item.querySelector<HTMLElement>('[class*="TopBar"] button') ?? undefined;

/** The button of the group of the form that holds a field: its heading is above, beside it. */
function groupOf(field: Element): HTMLElement | undefined {
  for (let above = field.previousElementSibling; above; above = above.previousElementSibling) {
    const button = above.querySelector<HTMLElement>('.groupe > button[aria-expanded="false"]');
    if (button) return button;
  }
  return undefined;
}
