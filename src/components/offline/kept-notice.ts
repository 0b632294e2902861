import { isOwnCache } from '../../offline/cache-names.ts';
import { readMark } from '../../offline/mark.ts';

/** Has the device keep what is read, and says when what is read is a kept copy. */
class KeptNotice extends HTMLElement {
  connectedCallback(): void {
    const moment = readMark(document);
    if (moment) this.#say(moment);
    const { site = '/' } = this.dataset;
    // A page of `http:` elsewhere than on this machine, or of an old browser, has none.
    if (!('serviceWorker' in navigator)) return;
    if (import.meta.env.DEV) void forget(site);
    else addEventListener('load', () => void register(site));
  }

  #say(moment: string): void {
    const copy = document.createElement('strong');
    copy.textContent = `Copie gardée le ${moment}.`;
    const again = document.createElement('a');
    again.href = location.pathname + location.search;
    again.textContent = 'Recharger la page';
    const said = document.createElement('p');
    said.append(copy, ' Le réseau n’a pas répondu à temps. ', again);
    this.role = 'status';
    // A screen reader announces what enters a region that is already there.
    requestAnimationFrame(() => this.replaceChildren(said));
  }
}

async function register(site: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(`${site}sw.js`, { scope: site });
  } catch (error) {
    console.warn(error); // refused by the browser's settings: the site is read as before
  }
}

/** `npm start` shows files as they are: what a built site left at this address goes. */
async function forget(site: string): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(site))?.unregister();
  for (const name of await caches.keys()) if (isOwnCache(name, site)) await caches.delete(name);
}

customElements.define('kept-notice', KeptNotice);
