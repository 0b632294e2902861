import { expect, it } from 'vitest';
import { sentenceOf } from '../../../src/cms/browser/plain-errors.ts';

const told = (message: string, more = {}) => sentenceOf(Object.assign(new Error(message), more));

it('says an error of our own as it is', () => {
  expect(told('« Titre » est obligatoire.')).toBe('« Titre » est obligatoire.');
  expect(told('Le titre est trop long.', { status: 422 })).toBe('Le titre est trop long.');
});

it.each([
  [{ status: 401, api: 'GitLab' }, 'Votre texte est encore dans cette page : ne la fermez pas.'],
  [{ status: 409, api: 'Forgejo' }, 'Quelqu’un a modifié ce contenu en même temps.'],
  [{ status: 503, api: 'GitHub' }, 'La forge ne répond pas comme prévu.'],
])('says in French what a forge answered: %o', (more, words) => {
  expect(told('Bad credentials', { name: 'API_ERROR', ...more })).toContain(words);
});

it('says in French that an answer is late', () => {
  expect(told('Request timed out after 60 seconds')).toContain('trop de temps');
});
