import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { bodyFromFile, bodyToFile } from '../../../src/cms/format/body-text.ts';
import { isSafeMdx } from '../../../src/cms/format/mdx-safety.ts';
import { compile as compileBody } from '../../../src/markdown/index.ts';
import { readWithSatteri } from '../../../src/markdown/read-satteri.ts';
import { nowhere, parts } from '../../../src/parts/index.ts';
import hostileBodies from '../../fixtures/hostile-bodies.json' with { type: 'json' };

describe('a body written by the editor', () => {
  it.each(hostileBodies)(
    'compiles as MDX without code, and reads back the same: %j',
    async (body) => {
      const written = bodyToFile(body);
      await expect(compile(written, { remarkPlugins: [remarkGfm] })).resolves.toBeDefined();
      expect(isSafeMdx(written)).toBe(true);
      expect(bodyFromFile(written)).toBe(body);
      expect(bodyToFile(bodyFromFile(written), written)).toBe(written);
    },
  );

  it.each(parts.map(({ tag, example }) => [tag, example] as const))(
    'keeps the part %s as it is',
    (_tag, example) => {
      expect(bodyToFile(example)).toBe(example);
    },
  );

  it('keeps every character of a text that has not changed', () => {
    const written = 'Un \\{signe\\} et &#123; un autre.';
    expect(bodyToFile(bodyFromFile(written), written)).toBe(written);
  });

  it('leaves code as it is', () => {
    const body = 'Taper `{x}` puis :\n\n```\n<b>{y}</b>\n```';
    expect(bodyToFile(body)).toBe(body);
  });

  it('writes as text a part that is not closed', () => {
    expect(bodyToFile('<Encart type="info">\n\nSans fin.')).toBe(
      '\\<Encart type="info">\n\nSans fin.',
    );
  });

  it('writes as text a tag cut by an empty line', () => {
    expect(bodyToFile('<Encart\n\ntype="info">\n\nx\n\n</Encart>')).toBe(
      '\\<Encart\n\ntype="info">\n\nx\n\n\\</Encart>',
    );
  });

  it('is not reproached to the contributor afterwards', () => {
    const body = 'import x from y\n\nMoins de {5} <6> ; https://exemple.fr/{id}';
    expect(
      compileBody(bodyToFile(body), { reader: readWithSatteri, around: nowhere }).problems,
    ).toEqual([]);
  });

  it('is refused when no writing of it is safe', () => {
    expect(() => bodyToFile('Un `code\n<b` sur deux lignes')).toThrow(/Retirez-les/);
  });
});

describe('what is safe MDX', () => {
  it.each([
    '{x}',
    '<b>x</b>',
    'import x from "y"',
    '<Encart {...p} />',
    '<Encart type={x} />',
    '<Inconnu />',
    '<',
  ])('%s is not', (body) => {
    expect(isSafeMdx(body)).toBe(false);
  });
});
