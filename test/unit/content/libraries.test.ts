import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLibraries } from '../../../src/content/libraries.ts';

const root = mkdtempSync(join(tmpdir(), 'maillage-libraries-'));
const content = join(root, 'content');
mkdirSync(content);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function read(source: string) {
  writeFileSync(join(content, 'bibliotheques.yaml'), source);
  const { libraries, problems } = readLibraries(content);
  return { libraries, told: problems.map(({ line, message }) => `${line} ${message}`) };
}
const listed = (lines: string) => `nom: Ici\nautres:\n${lines}\n`;

describe('the libraries of a content folder', () => {
  it('are this one alone without the file', () => {
    expect(readLibraries(join(root, 'other')).libraries).toEqual({
      own: { value: 'maillage', name: 'Maillage' },
      others: [],
    });
  });

  it('are a name, and those whose home page has an address', () => {
    const { libraries, told } = read(
      listed('  - nom: Hub de l’Étang\n    adresse: https://hub.example/base'),
    );
    expect(told).toEqual([]);
    expect(libraries).toEqual({
      own: { value: 'ici', name: 'Ici' },
      others: [
        {
          value: 'hub-de-letang',
          name: 'Hub de l’Étang',
          address: 'https://hub.example/base/',
        },
      ],
    });
    expect(read('nom: Seule\n').libraries.others).toEqual([]);
  });

  it.each([
    ['nom: [', 1, 'Ce fichier n’est pas lisible ici.'],
    ['', 1, 'Il manque ici « nom: ».'],
    ['- Ici\n', 1, 'Il manque ici « nom: ».'],
    ['autres: []\n', 1, 'Il manque un nom'],
    ['nom: Ici\nautre: []\n', 2, '« autre » n’est pas un réglage.'],
    ['nom: Ici\nautres: Hub\n', 2, '« autres » n’est pas une liste.'],
    [listed('  - Hub'), 3, 'Il manque ici « nom: ».'],
    [listed('  - nom: Hub\n    adresse: hub.example'), 4, 'Ce n’est pas l’adresse d’un site'],
    [listed('  - nom: Hub\n    adresse: javascript:alert(1)'), 4, 'Ce n’est pas l’adresse'],
    [listed('  - nom: Hub\n    adresse: https://a:b@hub.example'), 4, 'Ce n’est pas l’adresse'],
    [listed('  - nom: Hub'), 3, 'Ce n’est pas l’adresse'],
    [listed('  - nom: ici\n    adresse: https://a.example'), 3, '« ici » est déjà pris.'],
    [
      listed(
        '  - nom: A\n    adresse: https://a.example\n  - nom: B\n    adresse: https://a.example/',
      ),
      5,
      'Cette adresse est déjà dans la liste.',
    ],
  ])('%j: what is wrong is told at its line', (source, line, message) => {
    const { libraries, told } = read(source);
    expect(told[0]).toContain(`${line} ${message}`);
    expect(libraries.others).toEqual([]);
  });
});
