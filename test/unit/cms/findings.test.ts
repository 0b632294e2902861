import { describe, expect, it } from 'vitest';
import { advice } from '../../../src/cms/findings/advice.ts';
import { entryOfFile } from '../../../src/cms/findings/entry-of-file.ts';
import { placeName } from '../../../src/cms/findings/finding.ts';
import { heldFindings } from '../../../src/cms/findings/held.ts';
import { missingWriteUp } from '../../../src/cms/findings/write-up.ts';
import type { FormData } from '../../../src/cms/format/entry-file.ts';
import { realEntries, realForms } from '../../fixtures/real-forms.ts';

const sheet: FormData = {
  title: 'Un titre',
  summary: 'Un résumé.',
  objective: 'Un objectif.',
  format: 'atelier',
  steps: [{ title: 'Commencer', minutes: 10, instruction: 'Dire bonjour.' }],
  sources: [{ title: 'Un livre' }],
  status: 'brouillon',
};

const around = () => Promise.resolve(realEntries);

const told = async (form: FormData) =>
  (await advice('actionSheet', 'x', form, around)).map(({ path, message }) => [
    path.join('.'),
    message,
  ]);

describe('what is said of an entry while it is written', () => {
  it.each(realForms)('nothing of $type $slug, which is published', async ({ type, slug, form }) => {
    expect([...heldFindings(type, form), ...(await advice(type, slug, form, around))]).toEqual([]);
  });

  it('finds each thing at its field', async () => {
    expect(await told(sheet)).toEqual([]);
    expect(await told({ ...sheet, sources: [] })).toEqual([
      ['sources', 'Cette page ne cite aucune source.'],
    ]);
    expect(
      await told({
        ...sheet,
        steps: [{ title: 'x', minutes: 1, instruction: 'Un atelier innovant.' }],
        body: '## Vide\n\n## Plein\n\nVoir [un mot](/glossaire/rien-de-tel/) du ZZZT.',
      }),
    ).toEqual([
      ['body', 'Rien ne suit le titre « Vide ».'],
      ['steps.0.instruction', '« innovant » est un mot de brochure.'],
      ['body', 'Le lien « /glossaire/rien-de-tel/ » ne mène nulle part.'],
      ['body', 'Le sigle « ZZZT » n’est expliqué nulle part.'],
    ]);
  });

  it('knows the other pages', async () => {
    const [other] = realForms.filter(({ type }) => type === 'actionSheet');
    const form = { ...sheet, title: String(other?.form['title']), related: ['fiches/rien'] };
    expect((await told(form)).map(([path]) => path)).toEqual(['title', 'related.0']);
  });

  it('says of a page that the site does not list what it is', async () => {
    const named: string[] = [];
    const unlisted = (slug: string, status: string) =>
      entryOfFile('term', slug, `---\nterm: Mot\ndefinition: Un mot.\nstatus: ${status}\n---\n`);
    const found = await advice(
      'actionSheet',
      'x',
      {
        ...sheet,
        body: 'Voir [un](/glossaire/vieux/), [deux](/glossaire/neuf/).',
        related: ['fiches/rien'],
      },
      (paths) => {
        named.push(...paths);
        return Promise.resolve([
          ...realEntries,
          unlisted('vieux', 'archivée'),
          unlisted('neuf', 'brouillon'),
        ]);
      },
    );
    expect(named).toEqual(['/glossaire/vieux/', '/glossaire/neuf/', '/fiches/rien/']);
    expect(found.map(({ message }) => message)).toEqual([
      'Cette page publiée renvoie à un brouillon : /glossaire/neuf/',
      'Cette page publiée renvoie à une archive : /glossaire/vieux/',
      '« rien » n’a pas encore de page sur le site.',
    ]);
  });

  it('says what is still to be written, and refuses to publish with it', () => {
    const gaps = { ...sheet, objective: '[à compléter : le but]', body: 'Puis [à compléter].' };
    const held = (status: string) =>
      heldFindings('actionSheet', { ...gaps, status }).map(({ path, message, isBlocking }) => [
        path.join('.'),
        message,
        isBlocking,
      ]);
    expect(held('brouillon')).toEqual([
      ['objective', '« à compléter : le but » attend d’être écrit.', false],
      ['body', '« à compléter » attend d’être écrit.', false],
    ]);
    expect(held('publiée').map(([path, , isBlocking]) => [path, isBlocking])).toEqual([
      ['objective', true],
      ['body', true],
    ]);
  });

  it('blocks what would break, not what could be better', () => {
    const of = (form: FormData) =>
      heldFindings('actionSheet', form).map(({ path, isBlocking }) => [path.join('.'), isBlocking]);
    expect(of({ ...sheet, title: '' })).toEqual([['title', true]]);
    expect(of({ ...sheet, body: '<Figure src="/media/a.png" />' })).toEqual([['body', true]]);
    expect(of({ ...sheet, body: '# Un titre\n\nUn texte.' })).toEqual([['body', false]]);
  });

  it('names places as the form does', () => {
    expect(placeName('actionSheet', ['steps', 1, 'instruction'])).toBe('Étapes, n° 2, Consigne');
    expect(placeName('actionSheet', ['sources'])).toBe('Sources');
  });
});

describe('an announced meeting', () => {
  const event = { title: 'Une journée', kind: 'rencontre', workshops: [{ title: 'Un atelier' }] };
  const keys = (form: FormData) => missingWriteUp('event', form).map(({ path }) => path[0]);

  it('waits for what a write-up tells', () => {
    expect(keys(event)).toEqual([
      'needs',
      'initiatives',
      'figures',
      'quotes',
      'decisions',
      'outcomes',
      'body',
    ]);
  });

  it('waits for nothing once something is told', () => {
    expect(keys({ ...event, decisions: [{ what: 'Se revoir.' }] })).toEqual([]);
    expect(keys({ ...event, workshops: [{ title: 'x', ideas: ['Une carte.'] }] })).toEqual([]);
    expect(keys({ ...event, body: 'On s’est vus.' })).toEqual([]);
    expect(missingWriteUp('practice', {})).toEqual([]);
  });
});
