import { describe, expect, it } from 'vitest';
import { types } from '../../../src/model/index.ts';
import { validate } from '../../../src/model/validate.ts';
import { type Answers, formOf } from '../../../src/proposal/answers.ts';
import { problemsOf } from '../../../src/proposal/check.ts';
import { fileOf } from '../../../src/proposal/file.ts';
import { mailOf } from '../../../src/proposal/mail.ts';
import { inWords } from '../../../src/proposal/in-words.ts';
import { questions } from '../../../src/proposal/questions.ts';
import { waysOf } from '../../../src/proposal/ways.ts';

const required: Answers = {
  title: 'Le cœur de l’été',
  summary: 'Deux phrases.',
  problem: 'Rien n’allait.',
  approach: 'On a essayé.',
  'sources.0.title': 'Une bénévole',
};
const whole: Answers = {
  ...required,
  'results.0.value': 'douze personnes',
  whatDidNotWork: 'Le lundi.',
  themes: ['equipement', 'sante'],
  audiences: ['jeunes'],
  'territories.0.name': 'Raismes',
  'territories.0.scale': 'communal',
  'sources.0.url': 'https://www.exemple.fr/page',
  body: 'Un récit.',
};

describe('the short form', () => {
  it('asks all that the model requires', () => {
    const asked = questions.map(({ name }) => name);
    const needed = Object.entries(types.practice.fields)
      .filter(([name, field]) => !field.optional && !['status', 'body'].includes(name))
      .map(([name]) => name);
    expect(asked).toEqual(expect.arrayContaining(needed));
    expect(Object.keys(whole).sort()).toEqual([...asked].sort());
  });

  it('has the words of the model, unless it says others', () => {
    const title = questions.find(({ name }) => name === 'title');
    expect(title).toMatchObject({
      label: types.practice.fields.title.label,
      hint: types.practice.fields.title.hint,
      max: 90,
      isRequired: true,
    });
    expect(questions.find(({ name }) => name === 'sources.0.title')?.label).toBe('Qui raconte');
  });

  it.each([
    ['what is required', required],
    ['everything', whole],
  ])('%s makes data that the model takes', (_name, answers) => {
    expect(problemsOf(answers)).toEqual([]);
    const { body: _body, ...data } = formOf(answers);
    expect(validate('practice', data).problems).toEqual([]);
    expect(data).toMatchObject({ status: 'brouillon' });
  });

  it('says who tells it wherever the model asks', () => {
    expect(formOf(whole)).toMatchObject({
      audiencesFrom: 'source 1',
      results: [{ value: 'douze personnes', source: 'source 1' }],
    });
    expect(formOf(required)).not.toHaveProperty('audiencesFrom');
  });
});

describe('what is wrong', () => {
  it('is told once an answer, by the words of the question', () => {
    expect(problemsOf({}).map(({ name }) => name)).toEqual(
      questions.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    );
    expect(problemsOf({ ...whole, 'sources.0.title': ' ' })).toEqual([
      { name: 'sources.0.title', message: '« Qui raconte » est obligatoire et manque.' },
    ]);
    expect(problemsOf({ ...whole, 'territories.0.scale': '' })).toEqual([
      { name: 'territories.0.scale', message: '« Échelon de ce lieu » est obligatoire et manque.' },
    ]);
  });

  it('is told of a text that is too long for the form, or for the file', () => {
    const [long] = problemsOf({ ...whole, body: 'a'.repeat(20_001) });
    expect(long?.message).toBe('« Le récit » dépasse la limite de 20000.');
    const signs = { ...whole, summary: '{'.repeat(300) };
    expect(problemsOf(signs)).toEqual([]);
    expect(() => fileOf(signs)).toThrow('« Résumé » dépasse la limite de 300');
  });
});

describe('the file', () => {
  it('is named by the title, without accents', () => {
    expect(fileOf(whole).name).toBe('le-coeur-de-l-ete.mdx');
    expect(fileOf({ ...whole, title: '***' }).name).toBe('pratique-proposee.mdx');
  });

  it('is told in words, and handed over by mail and by the forge', () => {
    expect(inWords(whole).map(({ label }) => label)).toEqual(questions.map(({ label }) => label));
    expect(inWords(whole)).toContainEqual({
      label: 'Thèmes',
      text: 'Équipement et connexion, Santé',
    });
    const page = { address: 'https://forge.example.org/new', nameKey: 'file_name' };
    const { mail, forge } = waysOf(whole, JSON.stringify(page));
    expect(mail.isWhole).toBe(true);
    expect(decodeURIComponent(mail.address)).toContain('Un résultat :\r\ndouze personnes\r\n');
    expect(forge?.address).toBe(`${page.address}?file_name=le-coeur-de-l-ete.mdx`);
    expect(waysOf(whole)).not.toHaveProperty('forge');
  });

  it.each([
    [undefined, 'mailto:?subject='],
    ['contact@example.org', 'mailto:contact@example.org?subject='],
    ['a?b&c@example.org', 'mailto:a%3Fb%26c@example.org?subject='],
  ] as const)('goes to the address of the settings: %s', (to, beginning) => {
    const { address } = mailOf(fileOf(whole), inWords(whole), to);
    expect(address.slice(0, beginning.length)).toBe(beginning);
  });
});
