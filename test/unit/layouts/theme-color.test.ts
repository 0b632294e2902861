import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAPER } from '../../../src/layouts/theme-color.ts';

it('the colours told to browsers are those of the paper, by day and by night', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const papers = [...tokens.matchAll(/--paper: ([^;]+);/g)].map(([, value]) => value);
  expect([PAPER.light, PAPER.dark]).toEqual(papers.slice(0, 2));
});
