import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

const WELCOME = /^(https?:|mailto:|tel:|[/#?.]|[\w-]+\/?$)/i;

/** Scripts, handlers, styles and addresses that a page should not have, as a browser would read it. */
export function dangersIn(
  html: string,
  options: { fragment?: boolean; ourScripts?: RegExp } = {},
): string[] {
  const found: string[] = [];
  visit(
    fromHtml(html, { fragment: options.fragment ?? false }) as Nodes,
    'element',
    (node: Element) => {
      const { src, type } = node.properties;
      const isOurs =
        type === 'application/ld+json' || (options.ourScripts?.test(String(src)) ?? false);
      if (node.tagName === 'script' && !isOurs) found.push('script');
      if (['iframe', 'object', 'embed', 'base', 'style'].includes(node.tagName))
        found.push(node.tagName);
      for (const [name, value] of Object.entries(node.properties)) {
        if (/^on|^style$/i.test(name)) found.push(name);
        if (['href', 'src', 'action'].includes(name) && !WELCOME.test(String(value)))
          found.push(`${name}=${String(value)}`);
      }
    },
  );
  return found;
}
