import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { titleOf } from '../../accessibility/checks.ts';
import { rootSite } from '../../browser/sites.ts';
import { type Page, pagesOf } from '../pages.ts';
import { elements, given, nameOf } from './elements.ts';
import { FAULTY } from './faulty.ts';
import { RULES } from './rules.ts';
import { validator } from './validator.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** How many things a test looked at: none, and its criterion does not apply. */
    examined?: number;
  }
}

let pages: (Page & { tree: Root })[];
beforeAll(() => {
  pages = pagesOf(rootSite().dir).map(({ file, html }) => ({
    file,
    html,
    tree: given(fromHtml(html)),
  }));
});

describe.each(Object.keys(RULES) as (keyof typeof RULES)[])('RGAA %s, a rule', (criterion) => {
  it.each(FAULTY[criterion])('finds what is wrong with %s', (html) => {
    expect(RULES[criterion](fromHtml(html)).wrong).not.toEqual([]);
  });
});

for (const criterion of Object.keys(RULES) as (keyof typeof RULES)[])
  describe(titleOf(criterion), () => {
    it('toutes les pages', ({ task }) => {
      const examined = pages.map(({ file, tree }) => ({ file, ...RULES[criterion](tree) }));
      task.meta.examined = examined.reduce((sum, { of }) => sum + of.length, 0);
      expect(
        examined.flatMap(({ file, wrong }) =>
          wrong.map((one) => `${file} : <${one.tagName}> ${toString(one).slice(0, 60)}`),
        ),
      ).toEqual([]);
    });
  });

describe(titleOf('8.1'), () => {
  it('toutes les pages', ({ task }) => {
    task.meta.examined = pages.length;
    const without = pages.filter(({ html }) => !/^<!doctype html>/i.test(html));
    expect(without.map(({ file }) => file)).toEqual([]);
  });
});

describe(titleOf('8.2'), () => {
  it('toutes les pages', async ({ task }) => {
    task.meta.examined = pages.length;
    const told: string[] = [];
    for (const { file, html } of pages) {
      const report = await validator.validateString(html, file);
      for (const { messages } of report.results)
        for (const { line, column, ruleId, message } of messages)
          told.push(`${file}:${line}:${column} ${ruleId} ${message}`);
    }
    expect(told).toEqual([]);
  });
});

describe(titleOf('8.5'), () => {
  it('chaque titre est unique', ({ task }) => {
    task.meta.examined = pages.length;
    const titles = pages.map(({ tree }) => toString(elements(tree, 'title')[0] ?? tree));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe(titleOf('purpose'), () => {
  it('toutes les pages', ({ task }) => {
    // Those of /design/ show one thing in several states.
    const real = pages.filter(({ file }) => !file.startsWith('design/'));
    const links = real.flatMap(({ file, tree }) =>
      elements(tree, 'a').map((link) => ({
        file,
        name: nameOf(link, tree),
        leadsTo: String(link.properties['href']).replace(/(.)#.*/, '$1'),
      })),
    );
    // A word and the thing it names may share their name: its definition is not elsewhere.
    const counted = links.filter(({ leadsTo }) => !leadsTo.startsWith('/glossaire/'));
    task.meta.examined = counted.length;
    const first = new Map<string, string>();
    const two = counted.filter(({ file, name, leadsTo }) => {
      const key = `${file} : ${name}`;
      if (!first.has(key)) first.set(key, leadsTo);
      return first.get(key) !== leadsTo;
    });
    expect(two.map(({ file, name, leadsTo }) => `${file} : « ${name} » ${leadsTo}`)).toEqual([]);
  });
});
