import { describe, expect, it } from 'vitest';
import {
  blockPattern,
  INSIDE,
  ITEMS,
  readBlock,
  writeBlock,
} from '../../../src/cms/components/block-syntax.ts';
import { editorComponent, editorComponents } from '../../../src/cms/components/editor-component.ts';
import { partByTag, parts } from '../../../src/parts/index.ts';

const partOf = (tag: string) => {
  const part = partByTag.get(tag);
  if (!part) throw new Error(tag);
  return part;
};

describe('a part in the rich text', () => {
  it.each(parts.map((part) => [part.tag, part] as const))(
    '%s: its example is recognised, and written back the same',
    (_tag, part) => {
      const { pattern, fromBlock, toBlock } = editorComponent(part);
      const match = pattern.exec(`${part.example}\n\nSuite.`);
      expect(match?.[0]).toBe(part.example);
      expect(toBlock(fromBlock(match as RegExpExecArray))).toBe(part.example);
    },
  );

  it('has a pattern as Decap wants it', () => {
    for (const { pattern } of editorComponents()) {
      expect(pattern.source.startsWith('^')).toBe(true);
      expect(pattern.flags).toBe('');
    }
  });

  it('offers every attribute under its label', () => {
    for (const part of parts)
      for (const [name, { label }] of Object.entries(part.fields))
        expect(editorComponent(part).fields.find((field) => field.name === name)?.label).toBe(
          label,
        );
  });

  it('writes any character of an attribute, and reads it back', () => {
    const titre = 'a "b" & <c> {d} &amp; é';
    const written = writeBlock(partOf('Encart'), { type: 'info', titre, [INSIDE]: 'x' });
    expect(written).toContain('titre="a &quot;b&quot; &amp; &lt;c&gt; &#123;d&#125; &amp;amp; é"');
    expect(readBlock(partOf('Encart'), written)).toEqual({ type: 'info', titre, [INSIDE]: 'x' });
  });

  it('reads the items of a part made of items', () => {
    const values = readBlock(partOf('Etapes'), partOf('Etapes').example);
    expect(values[ITEMS]).toMatchObject([
      { titre: 'Se présenter', minutes: 10 },
      { titre: 'Noter ce qui existe', minutes: 20, avec: 'une grande feuille' },
    ]);
  });

  it('holds the address of an image as the form does', () => {
    const values = readBlock(partOf('Figure'), '<Figure src="/media/a.png" alt="x" />');
    expect(values['src']).toBe('media/a.png');
    expect(writeBlock(partOf('Figure'), values)).toBe('<Figure src="/media/a.png" alt="x" />');
  });

  it('holds the address of a file so too', () => {
    const values = readBlock(partOf('Fichier'), '<Fichier src="/media/a.pdf" titre="x" />');
    expect(values['src']).toBe('media/a.pdf');
    expect(writeBlock(partOf('Fichier'), values)).toBe('<Fichier src="/media/a.pdf" titre="x" />');
  });

  it.each([
    '<Encart type="info">texte</Encart>',
    '<Encart {...p}>\n\nx\n\n</Encart>',
    '<Encart type="info">\n\nsans fin',
  ])('leaves alone what is not quite a part: %j', (source) => {
    expect(blockPattern(partOf('Encart')).test(source)).toBe(false);
  });

  it('does not stop at the end of another part of the same name inside', () => {
    const source = '<Encart type="info">\n\n<Encart type="info">\n\nx\n\n</Encart>\n\n</Encart>';
    expect(blockPattern(partOf('Encart')).test(source)).toBe(false);
  });
});
