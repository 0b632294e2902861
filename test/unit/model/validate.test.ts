import { describe, expect, it } from 'vitest';
import { TYPE_IDS } from '../../../src/model/index.ts';
import { validate } from '../../../src/model/validate.ts';
import { fullData, leastData } from '../../fixtures/full-entries.ts';

const problems = (type: Parameters<typeof validate>[0], data: unknown) =>
  validate(type, data).problems.map(
    ({ path, message, fix }) => `${path.join('.')} | ${message} ${fix}`,
  );

describe.each(TYPE_IDS)('%s', (type) => {
  it('passes with every field filled', () => {
    expect(problems(type, fullData(type))).toEqual([]);
  });

  it('passes as Decap writes it, empty optional fields left out', () => {
    expect(problems(type, leastData(type))).toEqual([]);
  });

  it('misses each required field, all at once', () => {
    const least = leastData(type);
    const told = problems(type, {});
    for (const key of Object.keys(least).filter((name) => !(type === 'event' && name === 'date')))
      expect(
        told.some((line) => line.startsWith(`${key} | `)),
        key,
      ).toBe(true);
  });

  it('refuses an unknown key and says which one was meant', () => {
    expect(problems(type, { ...leastData(type), statut: 'x' })).toEqual([
      expect.stringMatching(
        /^statut \| Le champ « statut » n’existe pas ici\. Vouliez-vous dire « status »/,
      ),
    ]);
  });

  it('refuses a value outside its vocabulary', () => {
    expect(problems(type, { ...leastData(type), status: 'publiee' })).toEqual([
      'status | « État » : « publiee » n’est pas une valeur possible. Vouliez-vous dire « publiée » ?',
    ]);
  });
});

describe('a sheet', () => {
  const sheet = leastData('actionSheet');

  it('says where each answer comes from', () => {
    expect(problems('actionSheet', { ...sheet, duration: 7 })[0]).toContain(
      'rien ne dit d’où elle vient',
    );
    expect(problems('actionSheet', { ...sheet, duration: 7, durationFrom: 'rédaction' })).toEqual(
      [],
    );
    expect(problems('actionSheet', { ...sheet, durationFrom: 'rédaction' })[0]).toContain(
      'est vide, mais a une provenance',
    );
  });

  it('numbers only sources it cites', () => {
    expect(
      problems('actionSheet', {
        ...sheet,
        duration: 7,
        durationFrom: 'source 2',
        sources: [{ title: 'Une' }],
      }),
    ).toEqual([
      'durationFrom | « source 2 » n’existe pas : la page cite 1 source. Corriger le numéro, ou ajouter la source à la liste.',
    ]);
  });

  it('has steps that add up to its duration', () => {
    expect(
      problems('actionSheet', { ...sheet, duration: 30, durationFrom: 'rédaction' })[0],
    ).toContain('les étapes en font 7');
  });

  it('tells every problem at once, each at its place', () => {
    const told = problems('actionSheet', {
      ...sheet,
      themes: ['jeunes'],
      steps: [{ title: ' x', minutes: -1, instruction: 'y', extra: 1 }],
    });
    expect(told.map((line) => line.split(' | ')[0])).toEqual(
      expect.arrayContaining(['themes.0', 'steps.0.title', 'steps.0.minutes', 'steps.0.extra']),
    );
  });

  it('takes only web addresses and media of the library', () => {
    expect(
      problems('resource', { ...leastData('resource'), url: 'javascript:alert(1)' })[0],
    ).toContain('adresse web complète');
    const attachment = (file: string) => ({
      ...sheet,
      attachments: [{ file, title: 'x', accessible: true }],
    });
    expect(problems('actionSheet', attachment('/media/../../.env'))).toHaveLength(1);
    expect(problems('actionSheet', attachment('//host/x.pdf'))).toHaveLength(1);
    expect(problems('actionSheet', attachment('/media/grille.pdf'))).toEqual([]);
  });
});

describe('an event', () => {
  const { date: _date, ...event } = leastData('event');

  it('is dated, or says in words what its source gives', () => {
    expect(problems('event', { ...event, datePrecision: 'jour' })[0]).toContain('la date manque');
    expect(problems('event', { ...event, datePrecision: 'inconnue' })[0]).toContain(
      'rien ne dit ce que donne la source',
    );
    expect(
      problems('event', { ...event, datePrecision: 'inconnue', dateText: '9 décembre' }),
    ).toEqual([]);
  });
});
