import { describe, expect, it } from 'vitest';
import { fileFormat } from '../../../src/cms/browser/file-format.ts';
import { refusalOf, refusedField } from '../../../src/cms/refusal.ts';
import { TYPE_IDS } from '../../../src/model/index.ts';

const sheet = {
  title: 'Un titre',
  summary: 'Un résumé.',
  objective: 'Un objectif.',
  format: 'atelier',
  steps: [{ title: 'Commencer', minutes: 10, instruction: 'Dire bonjour.' }],
  status: 'brouillon',
};

describe('why an entry is not saved', () => {
  it('says nothing when it can be', () => expect(refusalOf('actionSheet', sheet)).toBeUndefined());

  it('names fields by their labels', () => {
    expect(
      refusalOf('actionSheet', { ...sheet, steps: [{ title: 'Commencer', minutes: 10 }] }),
    ).toBe('Étapes : « Consigne » (n° 1) est obligatoire et manque.');
    expect(refusalOf('actionSheet', { ...sheet, audiences: ['jeunes'] })).toBe(
      '« Publics » a une valeur, mais rien ne dit d’où elle vient.',
    );
  });

  it.each(TYPE_IDS)('%s: shows no key of the file for an empty form', (id) => {
    expect(refusalOf(id, {})).not.toMatch(/\b[a-z]+(From|Note)\b|_/);
  });

  it('tells a few problems, and how many are left', () => {
    expect(refusalOf('actionSheet', {})).toMatch(/Et \d+ de plus\.$/);
  });

  it('judges the body too', () => {
    expect(refusalOf('actionSheet', { ...sheet, body: '<Figure src="/media/a.png" />' })).toContain(
      '« Alternative »',
    );
  });

  it('refuses to write over a file it could not read', () => {
    const form = fileFormat('term').fromFile('---js\nprocess.exit()\n---\n');
    expect(refusalOf('term', { ...form, term: 'x', definition: 'y', status: 'publiée' })).toContain(
      'réparer',
    );
  });

  it('leads to the first field to mend', () => {
    const steps = [...sheet.steps, { title: 'Finir', instruction: 'Remercier.' }];
    expect(refusedField('actionSheet', { ...sheet, steps })).toEqual(['steps', 1, 'minutes']);
    expect(refusedField('actionSheet', { ...sheet, body: 'Un `code\n<b` ici' })).toEqual(['body']);
  });
});
