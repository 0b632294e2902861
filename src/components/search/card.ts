import type { Fragment } from '../../search/query/engine.ts';
import { coverage } from '../../search/query/mark.ts';
import { bestPassage } from '../../search/query/passage.ts';
import { shownText } from '../../search/query/shown-text.ts';
import { marked } from './marked.ts';

interface Shown {
  /** The words that were looked for. */
  terms: readonly string[];
  /** It tells of a meeting still to come. */
  isAhead: boolean;
  /** It bears the very name that was asked. */
  isNamesake: boolean;
}

/** Fills the template of a type with a page. Shows its summary, unless some passage adds something that was looked for. */
export function card(
  template: HTMLTemplateElement,
  page: Fragment,
  { terms, isAhead, isNamesake }: Shown,
): DocumentFragment {
  const { filled, part } = copyOf(template);
  const { title = '', resume = '', faits = '' } = page.meta;
  const link = part('titre');
  link?.setAttribute('href', page.url);
  // The name that was asked is no part of it.
  link?.replaceChildren(...marked(title, isNamesake ? [] : terms));
  if (isNamesake) nameIt(filled);
  if (isAhead) part('a-venir')?.removeAttribute('hidden');

  const passage = isNamesake ? undefined : bestPassage(page, terms);
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
  const origin = part('origine');
  if (page.origin && origin) {
    origin.hidden = false;
    const home = origin.querySelector('a');
    home?.setAttribute('href', page.origin.address);
    home?.replaceChildren(page.origin.name);
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

/** Stands for a page that has not come: its type is known, and that it answers. */
export function unreadableCard(template: HTMLTemplateElement): DocumentFragment {
  const { filled, part } = copyOf(template);
  filled.querySelector('h3')?.remove();
  const text = part('texte');
  if (text) {
    text.textContent = 'Cette réponse n’a pas pu se charger.';
    text.tabIndex = -1;
  }
  return filled;
}

function copyOf(template: HTMLTemplateElement) {
  const filled = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => filled.querySelector<HTMLElement>(`[data-part="${name}"]`);
  return { filled, part };
}

function nameIt(filled: DocumentFragment): void {
  filled.querySelector('li')?.classList.add('homonyme');
  const kind = filled.querySelector<HTMLElement>('[data-homonyme]');
  if (kind) kind.textContent = kind.dataset['homonyme'] ?? '';
}
