import { fromDom } from 'hast-util-from-dom';
import type { Root } from 'hast';
import type { Shelf } from '../../booklet/gather.ts';
import { shownPage } from '../../carnet/page-index.ts';
import { withBase } from '../../layouts/address.ts';
import { loadIndex } from './load-index.ts';

/** The pages of this site, asked of the network, or of the worker where there is none. */
export async function siteShelf(): Promise<Shelf> {
  const index = await loadIndex();
  return {
    nameOf: (path) => shownPage(path, index).title,
    read: async (path) => {
      const response = await ask(withBase(shownPage(path, index).path));
      if (!response) return undefined;
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      return { tree: fromDom(page) as Root, from: response.url };
    },
  };
}

/** Nothing when the network, or the site, does not give it. */
export async function ask(address: string): Promise<Response | undefined> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? response : undefined;
}
