import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { IMAGE_EXTENSIONS, MEDIA } from '../model/fields/media.ts';
import type { Surroundings } from '../parts/index.ts';
import type { Report } from './body-problem.ts';

/** A link of a body to a page of the site. */
export interface InternalLink {
  /** Path without base path nor anchor: `/fiches/x/`. */
  path: string;
  anchor?: string;
  line: number;
  column: number;
}

/** Addresses that lead nowhere good become text; those of the site get the base path and are collected. */
export function links(root: Root, around: Surroundings, report: Report): InternalLink[] {
  const found: InternalLink[] = [];
  visit(root, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.tagName === 'img' && !isOurImage(String(node.properties['src'] ?? ''), around))
      return refuseImage(node, index, parent, report);
    if (node.tagName !== 'a' || node.properties['href'] === undefined) return undefined;
    const href = String(node.properties['href']);
    // Written by a part or by us: already under the base path.
    if (!node.position) return undefined;
    if (isOurs(href)) {
      const [path = '', anchor] = href.split('#');
      const { line, column } = node.position.start;
      found.push({ path, ...(anchor && { anchor }), line, column });
      node.properties['href'] = around.href(href);
    } else if (!isWelcome(href)) {
      report(node, 'adresse-interdite', `L’adresse « ${href} » n’est pas acceptée : le lien devient du texte.`, 'Écrire une adresse complète (https://…) ou, pour une page du site, /dossier/nom/.');
      parent.children.splice(index, 1, ...node.children, text(` (${readable(href)})`));
      return index;
    }
    return undefined;
  });
  return found;
}

const isOurs = (href: string): boolean => /^\/(?!\/)/.test(href) && !href.includes('\\');
const isWelcome = (href: string): boolean => /^(https?:\/\/|mailto:|tel:|#)/i.test(href);

function isOurImage(src: string, around: Surroundings): boolean {
  const path = src.startsWith(around.href(MEDIA)) ? src.slice(around.href('/').length - 1) : src;
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return path.startsWith(MEDIA) && !path.includes('..') && (IMAGE_EXTENSIONS as readonly string[]).includes(extension);
}

function refuseImage(node: Element, index: number, parent: { children: unknown[] }, report: Report): number {
  const { src, alt } = node.properties;
  report(node, 'image-interdite', `L’image « ${String(src)} » n’est pas dans ${MEDIA} : son texte est affiché.`, 'Déposer l’image dans la médiathèque, puis l’insérer avec la partie Figure.');
  parent.children[index] = text(`${String(alt ?? '')} (${readable(String(src))})`);
  return index;
}

/** As it was typed: the reader of Markdown percent-encodes addresses. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const text = (value: string): ElementContent => ({ type: 'text', value });
