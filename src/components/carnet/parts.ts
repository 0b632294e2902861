/** The part of an element that has that name. Fails on a name that its page does not have. */
export function partOf(root: ParentNode, name: string): HTMLElement {
  const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part)
    throw new Error(`No part « ${name} »: the page and its script are not of the same build.`);
  return part;
}
