import { inFrenchInstead } from './hard-coded-english.ts';

const ATTRIBUTES = ['aria-label', 'aria-roledescription', 'title', 'placeholder'];

/** Where somebody writes: theirs, not the interface’s. */
const WRITTEN = '[contenteditable], textarea, script, style';

/** Says in French, from now on, what the page says in English. */
export function speakFrench(page: HTMLElement): void {
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes, attributeName } of changes)
      if (type === 'childList') addedNodes.forEach(translate);
      else if (type === 'characterData') translateText(target as Text);
      else if (attributeName) translateAttribute(target as Element, attributeName);
  }).observe(page, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ATTRIBUTES,
  });
}

function translate(node: Node): void {
  if (node instanceof Text) translateText(node);
  if (!(node instanceof Element)) return;
  for (const element of [node, ...node.querySelectorAll('*')])
    for (const name of ATTRIBUTES) translateAttribute(element, name);
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) translateText(texts.currentNode as Text);
}

function translateText(node: Text): void {
  const french = inFrenchInstead(node.data);
  if (french && !node.parentElement?.closest(WRITTEN)) node.data = french;
}

function translateAttribute(element: Element, name: string): void {
  const french = inFrenchInstead(element.getAttribute(name) ?? '');
  if (french) element.setAttribute(name, french);
}
