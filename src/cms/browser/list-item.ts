/** An item of a list, in Decap's form. */
export const ITEM = '[class*="SortableListItem"]';

/** The words that stand for an item while it is folded. */
export const nameOf = (item: Element): Element | null =>
  item.querySelector(':scope > [class*="-NestedObjectLabel"]');

/** Decap says it nowhere, but shows the name of an item only then. */
export function isFolded(item: Element): boolean {
  const name = nameOf(item);
  return name !== null && getComputedStyle(name).display !== 'none';
}
