import { describe, expect, it } from 'vitest';
import { changeSentence } from '../../../src/cms/server/workflow/change-sentence.ts';

const path = 'content/glossaire/persona.mdx';
const term = (more = '') =>
  `---\nterm: persona\ndefinition: Une personne fictive.\n${more}status: publiée\n---\n`;

describe('what a commit says', () => {
  it.each([
    ['Ajoute « persona » (terme)', { path, after: term() }],
    ['Supprime « persona » (terme)', { path, before: term() }],
    ['Modifie « persona » (terme) : sigle', { path, before: term(), after: term('acronym: P\n') }],
    ['Modifie « persona » (terme)', { path, before: term(), after: `${term()}\n` }],
    ['Modifie « persona » (terme)', { path, before: 'illisible', after: term() }],
    ['Ajoute le fichier « photo.png »', { path: 'content/media/photo.png', after: '' }],
    ['Supprime le fichier « photo.png »', { path: 'content/media/photo.png', before: '' }],
  ])('%s', (sentence, change) => expect(changeSentence(change)).toBe(sentence));

  it('names a title in its new words, and three fields at most', () => {
    const before = term();
    const after = before
      .replace('term: persona', 'term: personnage')
      .replace('publiée', 'brouillon')
      .replace('fictive.', 'inventée.')
      .replace('status', 'acronym: P\nstatus');
    expect(changeSentence({ path, before, after })).toBe(
      'Modifie « personnage » (terme) : mot, sigle, définition, et 1 de plus',
    );
  });
});
