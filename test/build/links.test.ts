import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { readAddress, type Shared } from '../../src/carnet/address.ts';
import { basedSite, rootSite } from '../browser/sites.ts';
import { pagesOf } from './pages.ts';

const LINKS = ['href', 'src', 'action', 'poster', 'srcSet'];

interface Found {
  from: string;
  tag: string;
  address: string;
  rel: string;
}

const trees = new Map<string, Nodes>();
const treeOf = (file: string, html: string): Nodes => {
  const tree = trees.get(file) ?? fromHtml(html);
  trees.set(file, tree);
  return tree;
};

/** Every address a page refers to, those inside `srcset` cut apart. */
function addressesOf(dir: string): Found[] {
  return pagesOf(dir).flatMap(({ file, html }) => {
    const found: Found[] = [];
    visit(treeOf(join(dir, file), html), 'element', (node: Element) => {
      for (const name of LINKS) {
        const value = node.properties[name];
        if (value === undefined || value === null) continue;
        for (const address of [value].flat().map(String))
          found.push({
            from: file,
            tag: node.tagName,
            address: address.split(' ')[0] ?? '',
            rel: String(node.properties['rel'] ?? ''),
          });
      }
    });
    return found;
  });
}

const idsOf = (file: string): Set<string> => {
  const ids = new Set<string>();
  visit(treeOf(file, readFileSync(file, 'utf8')), 'element', (node: Element) => {
    if (node.properties['id']) ids.add(node.properties['id']);
  });
  return ids;
};

const isWhole = (shared: Shared, dir: string): boolean =>
  shared.unread.length + shared.missing === 0 &&
  shared.selection.pages.every((page) => existsSync(join(dir, page, 'index.html')));

const isOutside = (address: string): boolean => /^([a-z]+:)?\/\//i.test(address);

describe.each([
  ['at the root', rootSite],
  ['under a base path', basedSite],
])('the site %s', (_name, site) => {
  it('has no dead link and no dead anchor', () => {
    const { dir, basePath } = site();
    const dead = addressesOf(dir)
      .filter(
        ({ address }) =>
          address !== '' && !isOutside(address) && !/^(mailto|tel|data):/.test(address),
      )
      .filter(({ from, address }) => {
        const url = new URL(address, `http://site${basePath}${from.replace(/index\.html$/, '')}`);
        if (!url.pathname.startsWith(basePath)) return true;
        const path = decodeURI(url.pathname.slice(basePath.length));
        const file = join(dir, path.endsWith('/') || path === '' ? `${path}index.html` : path);
        if (!existsSync(file)) return true;
        // What stands after the `#` is a carnet: its pages are what must be there.
        const carnet = path === 'mon-carnet/' ? readAddress(url.hash) : undefined;
        if (carnet) return !isWhole(carnet, dir);
        return (
          url.hash !== '' &&
          file.endsWith('.html') &&
          !file.includes('/admin/') &&
          !idsOf(file).has(decodeURIComponent(url.hash.slice(1)))
        );
      });
    expect(dead.map(({ from, address }) => `${from}: ${address}`)).toEqual([]);
  });

  it('asks nothing of another host', () => {
    const asked = addressesOf(site().dir).filter(
      ({ address, tag, rel }) =>
        isOutside(address) && tag !== 'a' && !/canonical|alternate/.test(rel),
    );
    expect(asked.map(({ from, tag, address }) => `${from}: <${tag}> ${address}`)).toEqual([]);
  });
});
