import { isFolded, ITEM, nameOf } from './list-item.ts';

/** What Decap leaves without a name or a state, mended from outside. Decision 0014 has each, as told to its authors. */
const MENDED: readonly (readonly [selector: string, mend: (element: HTMLElement) => void])[] = [
  ['#preview-pane', (frame) => set(frame, 'title', 'Aperçu de la page')],
  ['[data-slate-editor]', (editor) => set(editor, 'aria-label', labelOf(editor))],
  ['[class*="-ToolbarToggle"][role="switch"]', mendModeSwitch],
  ['[class*="-StyledListItemTopBar"]', mendItemBar],
  ['span[role="button"]:has(button)', moveRoleInside],
  ['span[data-moved][aria-expanded]', mirrorState],
  ['[class*="-DropdownList"]:not([role])', (list) => set(list, 'role', 'none')],
  ['[role^="menuitem"]:has(> input)', mendTickedItem],
  ['img[class*="-CardImage"]:not([alt])', (image) => set(image, 'alt', '')],
];

/** Mends what the page holds, and what it will hold. */
export function mendControls(page: HTMLElement): void {
  let isAsked = false;
  const mend = (): void => {
    isAsked = false;
    for (const [selector, apply] of MENDED)
      for (const element of page.querySelectorAll<HTMLElement>(selector)) apply(element);
  };
  new MutationObserver(() => {
    if (!isAsked) requestAnimationFrame(mend);
    isAsked = true;
  }).observe(page, { childList: true, subtree: true, attributeFilter: ['aria-expanded', 'class'] });
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** The label of the field that an element stands in. */
const labelOf = (element: Element): string =>
  element.closest('[class*="-ControlContainer"]')?.querySelector('label')?.textContent ?? 'Texte';

function mendModeSwitch(button: HTMLElement): void {
  set(button, 'aria-label', `Écrire « ${labelOf(button)} » en Markdown`);
  set(button, 'aria-checked', String(!button.closest('.cms-editor-visual')));
}

/** The bar of an item of a list: fold, move, remove. */
function mendItemBar(bar: HTMLElement): void {
  const item = bar.closest(ITEM);
  const name = item && nameOf(item)?.textContent;
  const told = (verb: string): string => `${verb} ${name ? `« ${name} »` : 'cet élément'}`;
  const [fold, remove] = bar.querySelectorAll<HTMLElement>(':scope > button');
  if (fold && remove) {
    set(fold, 'aria-label', told('Replier ou déplier'));
    set(fold, 'aria-expanded', String(!item || !isFolded(item)));
    set(remove, 'aria-label', told('Retirer'));
  }
  const handle = bar.querySelector('[aria-roledescription]');
  if (handle) set(handle, 'aria-label', told('Déplacer'));
}

/** A choice of a menu with a box in it: the choice is what is ticked (`look/menus.css`). */
function mendTickedItem(item: HTMLElement): void {
  const box = item.querySelector('input');
  if (!box) return;
  set(item, 'role', 'menuitemcheckbox');
  set(item, 'aria-checked', String(box.checked));
  box.hidden = true;
}

/** A button in what acts as a button: the true one is kept, and told what the other was. */
function moveRoleInside(outer: HTMLElement): void {
  const inner = outer.querySelector('button');
  if (!inner) return;
  set(inner, 'aria-haspopup', 'true');
  outer.dataset['moved'] = '';
  outer.removeAttribute('role');
  outer.removeAttribute('aria-haspopup');
  // Decap gives it the focus back when the menu closes.
  outer.tabIndex = -1;
  outer.addEventListener('focus', () => inner.focus());
}

function mirrorState(outer: HTMLElement): void {
  const inner = outer.querySelector('button');
  if (inner) set(inner, 'aria-expanded', outer.getAttribute('aria-expanded') ?? 'false');
  outer.removeAttribute('aria-expanded');
}
