import type { Element } from 'xast';
import { attribute, localName } from './xml.ts';

/** Counts the items of the numbered lists of an .odt file, in their order: one may go on from another. */
export function odtNumbers() {
  const lastOfStyle = new Map<string | undefined, number>();
  const lastOfList = new Map<string, number>();
  return {
    /** The number of the first item; `usual` is that of its style. */
    startOf(list: Element, style: string | undefined, usual: number): number {
      const items = list.children.filter(
        (child): child is Element => child.type === 'element' && localName(child) === 'list-item',
      );
      const said = items[0] && attribute(items[0], 'start-value');
      const continued = attribute(list, 'continue-list');
      const before =
        continued !== undefined
          ? lastOfList.get(continued)
          : attribute(list, 'continue-numbering') === 'true'
            ? lastOfStyle.get(style)
            : undefined;
      const start = Number(said ?? (before === undefined ? usual : before + 1)) || 1;
      const last = start + items.length - 1;
      lastOfStyle.set(style, last);
      lastOfList.set(attribute(list, 'id') ?? '', last);
      return start;
    },
  };
}
