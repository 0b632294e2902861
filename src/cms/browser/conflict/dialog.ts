import { element } from '../element.ts';

/** A dialog with a title, which closes on one of its buttons or on Escape. */
export function openDialog(title: string, content: Node[], buttons: HTMLButtonElement[]) {
  const heading = element('h2', { id: 'conflit-titre', tabIndex: -1 }, title);
  const dialog = element(
    'dialog',
    { className: 'conflict' },
    heading,
    element('div', { className: 'conflict-content' }, ...content),
    element('p', { className: 'conflict-buttons' }, ...buttons),
  );
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  heading.focus();
  return dialog;
}

export const button = (label: string, onclick: () => void): HTMLButtonElement =>
  element('button', { type: 'button', onclick }, label);
