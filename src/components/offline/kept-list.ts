import { keptThings, type KeptPage } from '../../offline/kept-things.ts';
import { momentInFrench } from '../../offline/moment.ts';

/** Lists the pages that the device keeps. */
class KeptList extends HTMLElement {
  async connectedCallback(): Promise<void> {
    if (!('caches' in globalThis)) return;
    const { pages } = await keptThings(this.dataset['site'] ?? '/');
    this.replaceChildren(pages.length > 0 ? listOf(pages) : nothing());
  }
}

function listOf(pages: readonly KeptPage[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'copies';
  list.append(...pages.map(rowOf));
  return list;
}

function rowOf({ url, title, on }: KeptPage): HTMLElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const when = document.createElement('small');
  when.textContent = `Gardée le ${momentInFrench(on)}`;
  row.append(link, when);
  return row;
}

function nothing(): HTMLElement {
  const said = document.createElement('p');
  said.textContent = 'Rien pour l’instant : aucune page n’a encore été lue sur cet appareil.';
  return said;
}

customElements.define('kept-list', KeptList);
