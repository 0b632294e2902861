import type { Fragment } from '../../search/query/engine.ts';
import { coverage } from '../../search/query/mark.ts';
import { bestPassage } from '../../search/query/passage.ts';
import { shownText } from '../../search/query/shown-text.ts';
import { marked } from './marked.ts';

/**
 * Fills the template of a type with a page. Shows its summary, unless some passage adds
 * something that was looked for.
 */
export function card(
  template: HTMLTemplateElement,
  page: Fragment,
  terms: readonly string[],
): DocumentFragment {
  const filled = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => filled.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const { title = '', resume = '', faits = '' } = page.meta;
  const link = part('titre');
  link?.setAttribute('href', page.url);
  link?.replaceChildren(...marked(title, terms));

  const passage = bestPassage(page, terms);
  const said = (text: string) => coverage(`${title} ${text}`, terms);
  const chosen = passage && said(passage.text) > said(resume) ? passage : undefined;
  part('texte')?.replaceChildren(...marked(chosen?.text ?? resume, terms));
  const section = part('section');
  if (chosen?.section && section) {
    section.hidden = false;
    const anchor = section.querySelector('a');
    anchor?.setAttribute('href', `${page.url}#${chosen.section.id}`);
    anchor?.replaceChildren(shownText(chosen.section.title));
  }
  const facts = faits === '' ? [] : shownText(faits).split(' · ');
  part('faits')?.replaceChildren(
    ...facts.map((fact) => {
      const item = document.createElement('span');
      item.textContent = fact;
      return item;
    }),
  );
  return filled;
}
