import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { addClass } from './tree.ts';

/** Where links of a booklet lead. */
export interface Places {
  /** Every anchor of the booklet. */
  anchors: ReadonlySet<string>;
  /** Anchor of each sheet and of each word, by public address without what follows `#`. */
  byAddress: ReadonlyMap<string, string>;
}

/**
 * Points the links of a tree taken from `address`: to their place in the booklet when it is there, else to
 * their full address. `home`: where a link of the tree to a part that was left out leads.
 */
export function pointLinks(tree: Nodes, address: string, home: string, places: Places): void {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'a' && element.properties.href !== undefined)
      point(element, address, home, places);
  });
}

function point(link: Element, address: string, home: string, { anchors, byAddress }: Places): void {
  const { href } = link.properties;
  const given = typeof href === 'string' ? href : '';
  if (given.startsWith('#')) {
    const anchor = given.slice(1);
    link.properties.href = `#${anchors.has(anchor) ? anchor : home}`;
    return;
  }
  const url = URL.parse(given, address);
  if (!url || !/^(?:https?|mailto|tel):$/.test(url.protocol)) {
    delete link.properties.href;
    return;
  }
  const place = byAddress.get(withoutHash(url));
  if (place) {
    const exact = `${place}-${decodeHash(url.hash)}`;
    link.properties.href = `#${anchors.has(exact) ? exact : place}`;
    return;
  }
  link.properties.href = url.href;
  // On paper, an address of this site is not spelled out: that of the sheet leads there.
  if (url.origin === new URL(address).origin) addClass(link, 'vers-le-site');
}

export const withoutHash = (url: URL): string => url.origin + url.pathname;

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
