import { partOf } from '../carnet/parts.ts';
import { eraseDraft, readDraft } from './draft.ts';

/** Says whether this device keeps a proposal, and erases it when asked. */
class DraftEraser extends HTMLElement {
  connectedCallback(): void {
    const state = partOf(this, 'etat');
    const button = partOf(this, 'effacer');
    button.hidden = readDraft() === undefined;
    state.textContent = button.hidden
      ? 'Pour l’instant, cet appareil ne garde pas de proposition.'
      : 'Cet appareil garde une proposition en cours.';
    button.onclick = () => {
      const isErased = eraseDraft();
      button.hidden = isErased;
      state.textContent = isErased
        ? 'C’est effacé\u00a0: cet appareil ne garde plus de proposition.'
        : 'Votre navigateur refuse d’effacer. Ses réglages permettent de vider les données de ce site.';
      state.tabIndex = -1;
      state.focus();
    };
  }
}

customElements.define('draft-eraser', DraftEraser);
