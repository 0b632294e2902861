import { readAddress } from '../../carnet/address.ts';
import { NOTHING, type Selection } from '../../carnet/selection.ts';
import { partOf } from './parts.ts';
import type * as Outputs from './outputs.ts';
import type { Output } from './outputs.ts';

const DONE: Record<Output, string> = {
  print: 'Le livret est prêt à imprimer.',
  epub: 'Le livre EPUB est téléchargé.',
  html: 'Le fichier HTML est téléchargé.',
};

/** Makes something of a carnet: that which is given to it, or that of the address in `data-carnet`. */
export class CarnetOutputs extends HTMLElement {
  selection: Selection = readAddress(this.dataset['carnet'] ?? '')?.selection ?? NOTHING;
  #isBusy = false;

  connectedCallback(): void {
    this.hidden = false;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-output]'))
      button.onclick = () => void this.#make(button.dataset['output'] as Output);
  }

  async #make(kind: Output): Promise<void> {
    if (this.#isBusy) return;
    this.#begin();
    try {
      const { makeOutput } = await load();
      await makeOutput(kind, this.selection, (done, total) => this.#tell(done, total));
      partOf(this, 'dit').textContent = DONE[kind];
    } catch (error) {
      console.error(error);
      const failure = partOf(this, 'echec');
      failure.hidden = false;
      failure.textContent = error instanceof Error ? error.message : String(error);
    } finally {
      this.#setBusy(false);
    }
  }

  #begin(): void {
    partOf(this, 'echec').hidden = true;
    partOf(this, 'echec').textContent = '';
    partOf(this, 'dit').textContent = 'Préparation en cours.';
    partOf(this, 'etape').textContent = 'Préparation…';
    this.querySelector('progress')?.removeAttribute('value');
    this.#setBusy(true);
  }

  #tell(done: number, total: number): void {
    const progress = this.querySelector('progress') as HTMLProgressElement;
    progress.max = total;
    progress.value = done;
    partOf(this, 'etape').textContent =
      `${done}\u00a0${done > 1 ? 'fiches' : 'fiche'} sur ${total}`;
  }

  // Not `disabled`: what was just pressed keeps the focus.
  #setBusy(isBusy: boolean): void {
    this.#isBusy = isBusy;
    partOf(this, 'avancement').hidden = !isBusy;
    for (const button of this.querySelectorAll('[data-output]'))
      button.ariaDisabled = isBusy ? 'true' : null;
  }
}

async function load(): Promise<typeof Outputs> {
  try {
    return await import('./outputs.ts');
  } catch (cause) {
    throw new Error(
      'Le programme qui fabrique ce fichier n’a pas pu être chargé\u00a0: il faut du réseau la première fois. Réessayez.',
      { cause },
    );
  }
}

customElements.define('carnet-outputs', CarnetOutputs);
