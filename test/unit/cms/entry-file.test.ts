import { describe, expect, it } from 'vitest';
import { fromFile, ORIGINAL, toFile } from '../../../src/cms/format/entry-file.ts';
import { toForm } from '../../../src/cms/format/form-values.ts';
import { splitFrontMatter } from '../../../src/content/front-matter.ts';
import { TYPE_IDS, typeOfFolder, types } from '../../../src/model/index.ts';
import { validate } from '../../../src/model/validate.ts';
import { fullData } from '../../fixtures/full-entries.ts';
import { sourceFiles } from '../../architecture/source-files.ts';

/** What a file says, without the trace of the file itself. */
const said = (form: Record<string, unknown>) => ({ ...form, [ORIGINAL]: undefined });

const corpus = sourceFiles('content').flatMap(({ path, source }) => {
  const type = typeOfFolder(path.split('/')[1] ?? '');
  return type && path.endsWith('.mdx') ? [{ path, source, type }] : [];
});

describe('a file of the corpus', () => {
  it.each(corpus)('$path: opened and saved, is the same to the byte', ({ source, type }) => {
    expect(toFile(type, fromFile(type, source))).toBe(source);
  });

  it.each(corpus)('$path: another title is another line, and nothing else', ({ source, type }) => {
    const form = { ...fromFile(type, source), [types[type].titleField]: 'Un autre titre' };
    const lines = source.split('\n');
    const changed = toFile(type, form).split('\n');
    expect(changed).toHaveLength(lines.length);
    expect(changed.filter((line, index) => line !== lines[index])).toEqual([
      `${types[type].titleField}: Un autre titre`,
    ]);
  });

  it.each(corpus)('$path: written anew, says the same and is stable', ({ source, type }) => {
    const anew = toFile(type, said(fromFile(type, source)));
    expect(said(fromFile(type, anew))).toEqual(said(fromFile(type, source)));
    expect(toFile(type, said(fromFile(type, anew)))).toBe(anew);
  });
});

describe('what the editor writes', () => {
  const term = { term: 'aller vers', definition: 'Rencontrer.', status: 'publiée' };

  it('omits what is empty, whatever Decap calls empty', () => {
    const form = {
      ...term,
      acronym: '',
      synonyms: [],
      seeAlso: null,
      sources: [{ title: '', url: undefined }],
      keywords: [''],
    };
    expect(toFile('term', form)).toBe(
      '---\nterm: aller vers\ndefinition: Rencontrer.\nstatus: publiée\n---\n',
    );
  });

  it('passes the strict reading and the model', () => {
    const { split, problems } = splitFrontMatter(
      toFile('term', { ...term, synonyms: ['93', 'oui', '2026-11-21', '- tiret', 'a: b'] }),
    );
    expect(problems).toEqual([]);
    expect(validate('term', split?.raw).problems).toEqual([]);
    expect(split?.raw).toMatchObject({ synonyms: ['93', 'oui', '2026-11-21', '- tiret', 'a: b'] });
  });

  it.each(TYPE_IDS)('%s: with every field, is what the model accepts', (id) => {
    const data = fullData(id);
    const { split } = splitFrontMatter(toFile(id, data));
    expect(split?.raw).toEqual(data);
    expect(validate(id, split?.raw).problems).toEqual([]);
    expect(said(fromFile(id, toFile(id, toForm(types[id].fields, data))))).toMatchObject(
      toForm(types[id].fields, data),
    );
  });

  it('is in the model’s order, whatever the order of the form', () => {
    const form = { status: 'publiée', definition: 'Rencontrer.', term: 'aller vers' };
    expect(toFile('term', form)).toBe(toFile('term', term));
  });

  it('has no space around a line, and does not fold a long one', () => {
    const definition = 'mot '.repeat(100);
    expect(toFile('term', { ...term, definition }).split('\n')[2]).toBe(
      `definition: ${definition.trim()}`,
    );
  });

  it('puts a new field at its place in a file that has another order', () => {
    const source = '---\nstatus: publiée\nterm: aller vers\ndefinition: Rencontrer.\n---\n';
    expect(toFile('term', { ...fromFile('term', source), acronym: 'AV' })).toBe(
      '---\nstatus: publiée\nterm: aller vers\nacronym: AV\ndefinition: Rencontrer.\n---\n',
    );
  });

  it('keeps the line ends of the file', () => {
    const source = '---\r\ntitle: Un titre\r\n---\r\n\r\nTexte.\r\n';
    expect(toFile('practice', fromFile('practice', source))).toBe(source);
    expect(toFile('practice', { ...fromFile('practice', source), title: 'Autre' })).toBe(
      source.replace('Un titre', 'Autre'),
    );
  });

  it('has the address of an image with its slash, which the form has not', () => {
    const source = '---\nattachments:\n  - file: /media/guide.pdf\n---\n';
    const form = fromFile('actionSheet', source);
    expect(form['attachments']).toEqual([{ file: 'media/guide.pdf' }]);
    expect(toFile('actionSheet', said(form))).toBe(source);
  });

  it('keeps a key that the model does not know, for the model to refuse it', () => {
    const source = '---\nterm: aller vers\ninconnu: 1\n---\n';
    expect(toFile('term', { ...fromFile('term', source), term: 'Autre' })).toBe(
      source.replace('aller vers', 'Autre'),
    );
  });

  it.each(['pas d’en-tête', '---\na: [\n---\n', '---js\nx\n---\n', '---\na: 1\na: 2\n---\n'])(
    'does not read %j',
    (source) => {
      expect(() => fromFile('term', source)).toThrow(/lisible/);
      expect(() => toFile('term', { ...term, [ORIGINAL]: source })).toThrow(/lisible/);
    },
  );

  it.each(TYPE_IDS)('%s: an empty form is a file without a field', (id) => {
    expect(toFile(id, {})).toBe('---\n---\n');
  });
});
