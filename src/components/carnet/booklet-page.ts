import { readAddress } from '../../carnet/address.ts';
import { toldAbsent } from '../../booklet/absent.ts';
import { inFrench } from '../../booklet/counts.ts';
import { gather } from '../../booklet/gather.ts';
import { imagesOf } from '../../booklet/images.ts';
import { readerDay } from '../reading/reader-day.ts';
import { showBooklet, shownImages, writesPageNumbers } from './printed-booklet.ts';
import { siteShelf } from './site-shelf.ts';

/** Makes the carnet that the address carries into a booklet, and has it printed. */
class BookletPage extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', () => location.reload());
    this.#part('imprimer').addEventListener('click', () => print());
    this.#make().catch((error: unknown) => {
      console.error(error);
      this.#say(`Le livret n’a pas pu être fait. ${error instanceof Error ? error.message : ''}`);
    });
  }

  async #make(): Promise<void> {
    const selection = readAddress(location.hash)?.selection;
    if (!selection || selection.pages.length === 0) {
      this.#say(
        'Cette adresse ne porte aucune fiche\u00a0: le livret se demande depuis un carnet.',
      );
      return;
    }
    this.#progress.hidden = false;
    const booklet = await gather(selection, await siteShelf(), readerDay(), (done, total) =>
      this.#tell(done, total),
    );
    if (booklet.sheets.length === 0)
      throw new Error('Aucune de ses pages n’a pu être lue. Vérifiez que vous êtes en ligne.');
    const addresses = imagesOf(booklet);
    const images = await shownImages(addresses);
    const told = toldAbsent(booklet.absent, addresses.length - images.size);
    if (told) await this.#agreed(told);
    const pages = await showBooklet(this.#part('livret'), booklet, images);
    document.title = booklet.title;
    this.#part('titre').remove();
    // The booklet has its own main part.
    const before = this.#part('avant');
    before.replaceWith(...before.childNodes);
    this.#progress.hidden = true;
    this.#part('imprimer').hidden = false;
    this.#say(
      `Le livret est prêt\u00a0: ${inFrench(pages, 'page')} A4.${writesPageNumbers() ? '' : UNNUMBERED}`,
    );
    print();
  }

  /** Goes on once the person knows what will be missing, and asks for the rest. */
  #agreed(told: string): Promise<void> {
    this.#progress.hidden = true;
    this.#say(told);
    const button = this.#part('continuer');
    button.hidden = false;
    return new Promise((done) =>
      button.addEventListener('click', () => {
        button.hidden = true;
        done();
      }),
    );
  }

  #tell(done: number, total: number): void {
    this.#progress.max = total;
    this.#progress.value = done;
    this.#part('etape').textContent = `${done} sur ${total}`;
  }

  #say(words: string): void {
    this.#part('etape').textContent = '';
    this.#part('dit').textContent = words;
  }

  get #progress(): HTMLProgressElement {
    return this.querySelector('progress') as HTMLProgressElement;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }
}

const UNNUMBERED =
  ' Ce navigateur n’écrit pas de numéro au bas des pages\u00a0: la table n’en donne pas non plus.';

customElements.define('booklet-page', BookletPage);
