import type { Surroundings } from '../parts/index.ts';
import { addressIn, asTyped } from './address-in.ts';
import type { Report } from './body-problem.ts';
import type { Rule } from './rule.ts';

/** A link of a body to a page of the site. */
export interface InternalLink {
  /** Path without base path nor anchor: `/fiches/x/`. */
  path: string;
  anchor?: string;
  line: number;
  column: number;
}

/** Addresses that lead nowhere good become text; those of the site get the base path and are added to `found`. */
export const links = (around: Surroundings, report: Report, found: InternalLink[]): Rule => ({
  element({ node, index, parent }) {
    // Without a position, a part wrote it: already under the base path.
    if (node.tagName !== 'a' || !node.position) return false;
    const href = addressIn(node, 'href');
    if (isOurs(href)) {
      const [path = '', anchor] = href.split('#');
      const { line, column } = node.position.start;
      found.push({ path, ...(anchor && { anchor }), line, column });
      node.properties['href'] = around.href(href);
      return false;
    }
    if (isWelcome(href)) return false;
    report(
      node,
      'adresse-interdite',
      `L’adresse « ${href} » n’est pas acceptée : le lien devient du texte.`,
      'Écrire une adresse complète (https://…) ou, pour une page du site, /dossier/nom/.',
    );
    parent.children.splice(index, 1, ...node.children, {
      type: 'text',
      value: ` (${asTyped(href)})`,
    });
    return true;
  },
});

const isOurs = (href: string): boolean => /^\/(?!\/)/.test(href) && !href.includes('\\');
const isWelcome = (href: string): boolean => /^(https?:\/\/|mailto:|tel:|#)/i.test(href);
