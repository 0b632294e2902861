import type { IconFamily } from '../components/icons/drawing-of.ts';
import { TYPE_IDS, types } from '../model/index.ts';
import { ways } from '../templates/lists/browse.ts';

/** What a family of drawings draws, in words, in the order of the model. */
export function labelsOf(family: IconFamily): {
  name: string;
  labels: { value: string; label: string }[];
} {
  if (family === 'types')
    return {
      name: 'types',
      labels: TYPE_IDS.map((id) => ({ value: id, label: types[id].label.one })),
    };
  const way = ways.find(({ folder }) => folder === family);
  if (!way) throw new Error(`No way in is called ${family}.`);
  return {
    name: way.vocabulary.name.toLowerCase(),
    labels: way.vocabulary.terms.map(({ value, label }) => ({ value, label })),
  };
}
