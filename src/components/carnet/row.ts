import type { ShownPage } from '../../carnet/page-index.ts';
import { withBase } from '../../layouts/address.ts';
import { partOf } from './parts.ts';

/** The row of a page, from the template of its type. `page`: its path in the carnet. */
export function rowOf(root: ParentNode, page: string, shown: ShownPage): HTMLLIElement {
  const folder = shown.isGone ? '' : (shown.path.split('/')[1] ?? '');
  const template = (root.querySelector(`template[data-type="${folder}"]`) ??
    root.querySelector('template[data-type=""]')) as HTMLTemplateElement;
  const row = (template.content.cloneNode(true) as DocumentFragment).querySelector(
    'li',
  ) as HTMLLIElement;
  row.dataset['page'] = page;
  const title = partOf(row, 'titre');
  title.textContent = shown.title;
  if (title instanceof HTMLAnchorElement) title.href = withBase(shown.path);
  partOf(row, 'resume').textContent = shown.isGone
    ? `Aucune page ne répond plus à l’adresse ${page}. Elle ne sera pas dans le livret.`
    : shown.summary;
  for (const button of row.querySelectorAll('button'))
    button.ariaLabel = `${NAMES[button.dataset['act'] ?? '']} «\u00a0${shown.title}\u00a0»`;
  return row;
}

const NAMES: Record<string, string> = {
  monter: 'Monter',
  descendre: 'Descendre',
  retirer: 'Retirer',
};

/** The same, to be read only. */
export function plainRowOf(root: ParentNode, page: string, shown: ShownPage): HTMLLIElement {
  const row = rowOf(root, page, shown);
  partOf(row, 'gestes').remove();
  return row;
}

/** Writes its rank in a row, counted from one. */
export const rank = (row: HTMLElement, place: number): void => {
  partOf(row, 'rang').textContent = String(place);
};
