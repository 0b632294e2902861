import { describe, expect, it } from 'vitest';
import { partStates } from '../../../src/design/part-states.ts';
import { compile } from '../../../src/markdown/index.ts';
import { readWithSatteri } from '../../../src/markdown/read-satteri.ts';
import { parts } from '../../../src/parts/index.ts';
import { around } from '../../fixtures/surroundings.ts';

const encart = parts.find(({ tag }) => tag === 'Encart');

it('the states of a part are those its fields can make', () => {
  const names = encart && partStates(encart).map(({ name }) => name);
  expect(names).toEqual([
    'Comme dans le guide',
    'Genre\u00a0: Bon à savoir',
    'Genre\u00a0: Exemple',
    'Genre\u00a0: À retenir',
    'Sans ce qui est facultatif',
    'Texte long',
  ]);
});

describe.each(parts)('the states of $tag', (part) => {
  const states = partStates(part);

  it('are different, and begin with the example of the guide', () => {
    expect(states[0]?.source).toBe(part.example);
    expect(new Set(states.map(({ source }) => source)).size).toBe(states.length);
  });

  it('are written as the model allows', () => {
    for (const { name, source } of states) {
      const { problems } = compile(source, { reader: readWithSatteri, around });
      expect(problems, name).toEqual([]);
    }
  });
});
