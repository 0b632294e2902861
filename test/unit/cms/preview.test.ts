import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { bodyToFile } from '../../../src/cms/format/body-text.ts';
import { readForm } from '../../../src/cms/format/entry-file.ts';
import { entryTree } from '../../../src/cms/preview/entry-tree.ts';
import type { World } from '../../../src/cms/preview/world.ts';
import { dayInFrench } from '../../../src/components/french-date.ts';
import { compile, nowhere, readWithRemark, typeset } from '../../../src/markdown/index.ts';
import { readWithSatteri } from '../../../src/markdown/read-satteri.ts';
import { pathOf, titleOf } from '../../../src/model/entry.ts';
import { targetOf } from '../../../src/model/references.ts';
import { labelOf } from '../../../src/model/vocabularies/index.ts';
import { type Leaf, leavesOf } from '../../../src/model/walk.ts';
import { realEntries, realForms } from '../../fixtures/real-forms.ts';

const byPath = new Map(realEntries.map((entry) => [entry.path, entry]));
const world: World = {
  ...nowhere,
  entry: (type, slug) => byPath.get(pathOf(type, slug)),
  isUnpublished: (type, slug) => !byPath.has(pathOf(type, slug)),
};

/** Letters and digits alone: spaces and capitals are the affair of the page. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function textOf(tree: Nodes): string {
  const texts: string[] = [];
  visit(tree, 'text', ({ value }) => {
    texts.push(value);
  });
  return bare(texts.join(' '));
}

const markdown = (source: string, kind: 'text' | 'body'): string =>
  textOf(compile(source, { reader: readWithRemark, around: world, kind }).tree);

/** What a reader must find on the page of a value. */
function wordsOf({ control, value, path }: Leaf): string {
  switch (control.kind) {
    case 'text':
    case 'body':
      return markdown(String(value), control.kind);
    case 'choice':
      // The mark of provenance says « source 1 », or the note in place of « la rédaction ».
      if (control.vocabulary.name === 'Provenance')
        return String(value).startsWith('source') ? bare(String(value)) : '';
      return [value]
        .flat()
        .map((one) => bare(labelOf(control.vocabulary, String(one))))
        .join('|');
    case 'date':
      return bare(dayInFrench(String(value)));
    case 'reference': {
      const target = targetOf(control, String(value));
      const entry = byPath.get(pathOf(target.type, target.slug));
      const need =
        entry?.type === 'event' &&
        target.item &&
        entry.data.needs.find(({ id }) => id === target.item?.id);
      return entry ? bare(typeset(need ? need.text : titleOf(entry))) : '';
    }
    case 'flag':
    case 'image':
    case 'file':
      return '';
    case 'line':
      // The address of a source is that of its title.
      return path[0] === 'sources' && path[2] === 'url' ? '' : bare(typeset(String(value)));
    default:
      return control.kind === 'number' && path[0] === 'steps' ? '' : bare(String(value));
  }
}

describe.each(realForms)('the preview of $type $slug', ({ type, form }) => {
  const tree = entryTree(type, form, world);
  const { data, body } = readForm(type, form);

  it('shows the words of every field', () => {
    const shown = textOf(tree);
    const missing = leavesOf(type, data)
      .filter((leaf) =>
        wordsOf(leaf)
          .split('|')
          .some((words) => !shown.includes(words)),
      )
      .map(({ path, value }) => `${path.join('.')}: ${String(value).slice(0, 60)}`);
    expect(missing).toEqual([]);
  });

  it('shows the body as the site does, by the other reader', () => {
    const site = compile(bodyToFile(body), { reader: readWithSatteri, around: world }).tree;
    expect(toHtml(tree)).toContain(toHtml(site).trim());
  });
});

describe('what is not right yet', () => {
  const sheet = { title: 'Une fiche', steps: [{ title: 'Dire' }, {}], sources: [{}] };

  it('shows half-filled items', () => {
    const shown = textOf(entryTree('actionSheet', sheet, world));
    expect(shown).toContain('dire');
    expect(shown).not.toContain('nepeutpasêtremontré');
  });

  it('tells what it cannot draw, and draws the rest', () => {
    const wrong = {
      ...sheet,
      summary: 'Le résumé.',
      steps: [{ title: 'x', minutes: 5, instruction: 3 }],
    };
    const broken = { ...wrong, sources: [null] };
    const shown = textOf(entryTree('actionSheet', broken, world));
    expect(shown).toContain('lerésumé');
  });

  it('tells a part that is not understood where the text is', () => {
    const body = 'Avant.\n\n<Figure src="/media/a.png" />\n\nAprès.';
    const tree = entryTree('actionSheet', { ...sheet, body }, world);
    expect(textOf(tree)).toMatch(/alternative.*avant.*après/);
  });

  it('says which entry has no page yet, by its name', () => {
    const tree = entryTree('practice', { title: 'x', holder: 'une-structure-neuve' }, world);
    expect(textOf(tree)).toContain('unestructureneuvepasencorepublié');
    const known = entryTree('practice', { title: 'x', holder: 'emmaus-connect' }, world);
    const links: unknown[] = [];
    visit(known, 'element', ({ tagName, properties }) => {
      if (tagName === 'a') links.push(properties['href']);
    });
    expect(links).toEqual(['/structures/emmaus-connect/']);
  });
});
