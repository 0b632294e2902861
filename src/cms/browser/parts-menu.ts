import { footnote } from '../components/footnote.ts';
import { parts } from '../../parts/index.ts';
import { partPictures } from './part-pictures.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What stands beside the name of a part in the menu, by that name. */
const choices = new Map(
  [
    ...parts.map(({ tag, label, purpose }) => ({ id: tag, label, purpose })),
    { ...footnote, purpose: 'une précision au bas de la page, appelée dans le texte' },
  ].map(({ id, label, purpose }) => [label, { picture: partPictures[id] ?? '', purpose }]),
);

/** Decap's menu of parts is a list of names: each gets its picture, and what it is for. */
export function showPartPictures(): void {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element) node.querySelectorAll('[role="menuitem"]').forEach(show);
  }).observe(document.body, { childList: true, subtree: true });
}

function show(item: Element): void {
  const choice = choices.get(item.textContent.trim());
  if (!choice) return;
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', choice.picture);
  picture.append(path);
  const purpose = document.createElement('small');
  purpose.textContent = choice.purpose;
  item.toggleAttribute('data-part', true);
  item.prepend(picture);
  item.append(purpose);
}
