import { describe, expect, it, vi } from 'vitest';
import { fileFormat, SAVED } from '../../../src/cms/browser/file-format.ts';
import { saved, saving } from '../../../src/cms/browser/known-versions.ts';
import { ORIGINAL } from '../../../src/cms/format/entry-file.ts';
import { LONGEST } from '../../../src/cms/format/length-limit.ts';
import { refusalOf } from '../../../src/cms/refusal.ts';

const FILE = '---\nterm: aller vers\ndefinition: Rencontrer.\nstatus: publiée\n---\n';
const format = fileFormat('term');

vi.stubGlobal('location', { hash: '#/collections/glossaire/entries/aller-vers' });

describe('a draft', () => {
  it('gives back the very form, and the file it was made from', () => {
    const form = { ...format.fromFile(FILE), definition: 'Pas finie {  ', synonyms: ['', 'un'] };
    expect(format.fromFile(format.toFile(form))).toEqual(form);
  });

  it('is a file only when it is saved', () => {
    const form = { ...format.fromFile(FILE), definition: 'Finie.' };
    expect(format.toFile({ ...form, [SAVED]: true })).toBe(FILE.replace('Rencontrer.', 'Finie.'));
    expect(format.toFile(form)).not.toMatch(/^---/);
  });

  it('of a new form where nothing was written is not kept', () => {
    expect(format.toFile({ status: 'brouillon', synonyms: [], acronym: '' })).toBe('');
    expect(format.toFile({ status: 'brouillon', acronym: 'A' })).not.toBe('');
  });

  it('written after a save was made from what was saved', () => {
    const form = format.fromFile(FILE.replace('Rencontrer.', 'Une autre fois.'));
    const written = FILE.replace('Rencontrer.', 'Enregistrée.');
    saving(form);
    saved('content/glossaire/aller-vers.mdx', written);
    expect(format.fromFile(format.toFile({ ...form, definition: 'Plus tard.' }))[ORIGINAL]).toBe(
      written,
    );
  });

  it('is made from its own file, even when another began with the same text', () => {
    const form = format.fromFile(FILE.replace('Rencontrer.', 'Pareil.'));
    saving(form);
    saved('content/glossaire/un-autre.mdx', FILE);
    expect(format.fromFile(format.toFile({ ...form, definition: 'Ici.' }))[ORIGINAL]).toBe(
      form[ORIGINAL],
    );
  });
});

it('a text too long for the editor is neither opened nor saved', () => {
  const long = 'a'.repeat(LONGEST + 1);
  expect(format.fromFile(`---\nterm: x\n---\n\n${long}`)).toMatchObject({
    [ORIGINAL]: `---\nterm: x\n---\n\n${long}`,
  });
  expect(refusalOf('actionSheet', { title: 'x', body: long })).toContain('trop longue');
});
