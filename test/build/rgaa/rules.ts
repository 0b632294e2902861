import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Criterion } from '../../accessibility/criteria.ts';
import { elements, isHidden, nameOf } from './elements.ts';

/** What a rule looked at on a page, and what is wrong there. */
export interface Examined {
  of: Element[];
  wrong: Element[];
}
type Rule = (page: Root) => Examined;

const among = (of: Element[], isWrong: (one: Element) => boolean): Examined => ({
  of,
  wrong: of.filter(isWrong),
});
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const idsOf = (value: unknown): string[] => [value ?? []].flat().map(String);

const images: Rule = (page) => {
  const covered = new Set(
    elements(page)
      .filter((one) => String(one.properties['ariaHidden']) === 'true')
      .flatMap((one) => elements(one)),
  );
  const drawings = new Set(elements(page, 'svg').flatMap((svg) => elements(svg).slice(1)));
  return among(
    elements(page).filter(
      (one) =>
        !covered.has(one) &&
        !drawings.has(one) &&
        (['img', 'svg', 'area', 'object', 'embed', 'canvas'].includes(one.tagName) ||
          one.properties['role'] === 'img' ||
          one.properties['type'] === 'image'),
    ),
    (one) => {
      if (one.tagName === 'img' && one.properties['alt'] === '') return false;
      return (
        nameOf(one, page) === '' || (one.tagName === 'svg' && one.properties['role'] !== 'img')
      );
    },
  );
};

const frames: Rule = (page) =>
  among(elements(page, 'iframe', 'frame'), ({ properties }) => !textOf(properties['title']));

const dataTables = (page: Root): Element[] =>
  elements(page, 'table').filter(({ properties }) => properties['role'] !== 'presentation');

const tablesWithHeaders: Rule = (page) =>
  among(dataTables(page), (table) => {
    const [head] = elements(table, 'tr');
    const headers = elements(table, 'th');
    return (
      headers.length === 0 ||
      headers.some((header) => toString(header).trim() === '') ||
      elements(table, 'thead').some((part) =>
        elements(part, 'td').some((cell) => toString(cell) !== ''),
      ) ||
      !head
    );
  });

const headersOfTables: Rule = (page) =>
  among(
    dataTables(page).flatMap((table) => elements(table, 'th')),
    ({ properties }) =>
      !['row', 'col', 'rowgroup', 'colgroup'].includes(String(properties['scope'])),
  );

const links: Rule = (page) =>
  among(
    elements(page, 'a').filter(({ properties }) => properties['href'] !== undefined),
    (link) => nameOf(link, page) === '',
  );

const headings: Rule = (page) => {
  const all = elements(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').filter((one) => !isHidden(one));
  const level = ({ tagName }: Element) => Number(tagName.slice(1));
  const main = all.filter((one) => level(one) === 1);
  const jumps = all.filter(
    (one, index) => index > 0 && level(one) > level(all[index - 1] as Element) + 1,
  );
  const empty = all.filter((one) => nameOf(one, page) === '');
  const [html] = elements(page, 'html');
  const lone = main.length === 1 || !html ? [] : [html];
  return { of: all, wrong: [...lone, ...jumps, ...empty] };
};

const fields: Rule = (page) => {
  const labels = elements(page, 'label').filter((label) => toString(label).trim() !== '');
  const labelled = new Set(
    labels.flatMap((label) => elements(label, 'input', 'select', 'textarea')),
  );
  return among(
    elements(page, 'input', 'select', 'textarea').filter(
      ({ properties }) => !/^(hidden|submit|reset|button|image)$/.test(String(properties['type'])),
    ),
    (field) =>
      !labelled.has(field) &&
      !labels.some(({ properties }) =>
        idsOf(properties['htmlFor']).includes(field.properties['id'] ?? '\0'),
      ) &&
      nameOf({ ...field, children: [] }, page) === '',
  );
};

const language: Rule = (page) =>
  among(elements(page, 'html'), ({ properties }) => properties['lang'] !== 'fr');

const title: Rule = (page) =>
  among(
    elements(page, 'head'),
    (head) => elements(head, 'title').filter((one) => toString(one).trim() !== '').length !== 1,
  );

const skipLink: Rule = (page) => {
  const [first] = elements(page, 'a', 'button', 'input', 'summary');
  const [main] = elements(page, 'main');
  return among(
    elements(page, 'body'),
    // Where the first thing to reach is in the content, there is nothing to skip.
    () =>
      !(main && first && elements(main, first.tagName).includes(first)) &&
      (!main?.properties['id'] ||
        first?.properties['href'] !== `#${main.properties['id']}` ||
        nameOf(first, page) === ''),
  );
};

/** The criteria that the source of a page is enough to judge, as far as a machine can. */
export const RULES = {
  '1.1': images,
  '2.1': frames,
  '5.6': tablesWithHeaders,
  '5.7': headersOfTables,
  '6.2': links,
  '8.3': language,
  '8.5': title,
  '9.1': headings,
  '11.1': fields,
  '12.7': skipLink,
} satisfies Partial<Record<Criterion, Rule>>;
