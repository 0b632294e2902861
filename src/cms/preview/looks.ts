import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { chiffre, citation, nowhere, renderSteps, spell } from '../../parts/index.ts';
import type { Values } from './words.ts';
import { stepLine } from './step-line.ts';
import { blocks, inline, plain } from './texts.ts';
import type { World } from './world.ts';

type Look = (value: unknown, around: World) => ElementContent[];

const NOTHING_INSIDE = { blocks: [], items: [] };

/** Fields that the site shows in a way of their own, by key. */
export const looks: Readonly<Record<string, Look>> = {
  objective: (value, around) => [h('p', { className: ['accroche'] }, inline(value, around))],
  problem: (value, around) => [
    h('div', { className: ['texte', 'grand'] }, blocks(value, 'text', around)),
  ],
  steps: (value, around) => steps(records(value), around),
  results: (value) => [figures(records(value), 'unit')],
  figures: (value) => [figures(records(value), 'meaning')],
  quotes: (value, around) => [
    h(
      'div',
      { className: ['paroles'] },
      records(value).map(({ text, role }) =>
        citation.render(
          { auteur: plain(role) },
          { ...NOTHING_INSIDE, blocks: blocks(text, 'text', around) },
          around,
        ),
      ),
    ),
  ],
  roles: (value, around) => [
    h(
      'dl',
      { className: ['roles'] },
      records(value).map(({ name, task }) =>
        h('div', {}, [h('dt', {}, plain(name)), h('dd', {}, inline(task, around))]),
      ),
    ),
  ],
  attachments: (value, around) => [
    h(
      'ul',
      { className: ['fichiers'] },
      records(value).map(({ file, title, format, size, accessible }) =>
        h('li', {}, [
          h('a', { href: around.href(String(file)) }, plain(title)),
          h(
            'span',
            { className: ['petit', 'doux'] },
            [plain(format), plain(size), accessible ? 'accessible' : 'pas encore accessible']
              .filter(Boolean)
              .join(', '),
          ),
        ]),
      ),
    ),
  ],
  sources: (value, around) => [
    h(
      'ol',
      { className: ['sources'] },
      records(value).map(({ title, url, date, passage }, index) =>
        h('li', { id: `source-${index + 1}` }, [
          typeof url === 'string' ? h('a', { href: url }, plain(title)) : plain(title),
          date === undefined ? '.' : `, ${plain(date)}.`,
          ...(passage === undefined
            ? []
            : [h('p', { className: ['petit', 'doux'] }, inline(passage, around))]),
        ]),
      ),
    ),
  ],
};

/** Steps, by the part that shows them on the site, under a line of their minutes and their sum. */
function steps(values: readonly Values[], around: World): ElementContent[] {
  const minutes = values.map((step) => (typeof step['minutes'] === 'number' ? step['minutes'] : 0));
  const total = minutes.reduce((sum, one) => sum + one, 0);
  return [
    ...stepLine(minutes),
    ...(total > 0
      ? [h('p', { className: ['petit', 'doux'] }, `En tout\u00a0: ${spell(total)}.`)]
      : []),
    renderSteps(
      values.map(({ title, minutes: duration, instruction, equipment }) => ({
        titre: plain(title),
        minutes: typeof duration === 'number' ? duration : undefined,
        avec: equipment === undefined ? undefined : plain(equipment),
        blocks: blocks(instruction, 'body', around),
      })),
    ),
  ];
}

const figures = (values: readonly Values[], meaning: string): ElementContent =>
  h(
    'ul',
    { className: ['chiffres'] },
    values.map(({ value, date, source, ...rest }) =>
      h('li', {}, [
        chiffre.render(
          {
            valeur: plain(value),
            date: date === undefined ? undefined : plain(date),
            source: typeof source === 'string' ? source : 'rédaction',
          },
          {
            ...NOTHING_INSIDE,
            blocks: rest[meaning] === undefined ? [] : [h('p', {}, plain(rest[meaning]))],
          },
          nowhere,
        ),
      ]),
    ),
  );

const records = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : []);
