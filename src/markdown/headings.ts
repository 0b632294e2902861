import GithubSlugger from 'github-slugger';
import { toString } from 'hast-util-to-string';
import type { Report } from './body-problem.ts';
import type { Rule } from './rule.ts';

/** A heading of a body, with the anchor that leads to it. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** Body headings begin under the page's own title, and their anchors cannot meet those of the page (`s-` is theirs). */
export const headings = (report: Report, found: Heading[]): Rule => {
  const slugger = new GithubSlugger();
  return {
    element({ node }) {
      const level = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (!level || !node.position) return false;
      if (level === '1') {
        report(
          node,
          'titre-de-niveau-1',
          'Le titre de niveau 1 est celui de la page.',
          'Commencer par ## (niveau 2).',
        );
        node.tagName = 'h2';
      }
      // As it was typed: typography comes to what is inside after.
      const text = toString(node);
      const slug = `s-${slugger.slug(text.normalize('NFD').replace(/\p{M}/gu, '')) || 'section'}`;
      node.properties['id'] = slug;
      found.push({ depth: Math.max(2, Number(level)), slug, text });
      return false;
    },
  };
};
