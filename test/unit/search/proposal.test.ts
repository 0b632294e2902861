import { expect, it } from 'vitest';
import { titleFrom } from '../../../src/components/search/proposal.ts';

it.each([
  ['permanence au marché', 'permanence au marché'],
  ["l'accès d'urgence", 'l’accès d’urgence'],
  ['le "café" numérique', 'le «\u00a0café\u00a0» numérique'],
  ['R&D et 50 % + l’œuf = #1', 'R et D et 50 % + l’œuf = #1'],
  ['<b>aide</b> 5" tablette', 'b aide /b 5 tablette'],
])('« %s » makes a title that the editor writes as it is', (query, title) => {
  expect(titleFrom(query)).toBe(title);
});
