import { LONGEST } from '../format/length-limit.ts';

/** A text that the editor could neither show nor save is not pasted: the page would stop answering. */
export function refuseLongPaste(): void {
  const refuse = (event: ClipboardEvent) => {
    if ((event.clipboardData?.getData('text/plain').length ?? 0) <= LONGEST) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    window.alert(
      'Ce texte est trop long pour être collé ici (plus de 100 000 signes) : collez-le par morceaux, en plusieurs pages.',
    );
  };
  document.addEventListener('paste', refuse, { capture: true });
}
