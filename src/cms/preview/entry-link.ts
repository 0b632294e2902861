import type { Element } from 'hast';
import { h } from 'hastscript';
import { typeClass } from '../../components/weave/type-class.ts';
import { pathOf, titleOf } from '../../model/entry.ts';
import type { Target } from '../../model/references.ts';
import { swatch } from './cloth.ts';
import { plain, type Words } from './texts.ts';
import type { World } from './world.ts';

/** What a reference names, by its title, as a link to its page; an item of it (a need) by its words. */
export function entryLink(target: Target, around: World): Words {
  const { type, slug, item } = target;
  const entry = around.entry(type, slug);
  const absent = around.isUnpublished(type, slug) ? [h('small', {}, ' (pas encore publié)')] : [];
  if (!entry) return [item ? `${slug}#${item.id}` : slug, ...absent];
  const href = around.href(pathOf(type, slug) + (item ? `#besoin-${item.id}` : ''));
  return [h('a', { href }, plain(itemText(entry.data, target) ?? titleOf(entry))), ...absent];
}

/** The same on a line of its own, with the cloth of its type. */
export const entryLine = (target: Target, around: World): Element =>
  h('li', { className: [typeClass[target.type]] }, [
    swatch(target.type),
    h('div', {}, entryLink(target, around)),
  ]);

function itemText(data: object, { item }: Target): string | undefined {
  const items = item && (data as Record<string, unknown>)[item.within];
  return Array.isArray(items)
    ? (items as { id?: string; text?: string }[]).find(({ id }) => id === item?.id)?.text
    : undefined;
}
