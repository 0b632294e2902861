import { expect, it } from 'vitest';
import { momentInFrench } from '../../../src/offline/moment.ts';

it('a moment is said as one does in French', () => {
  expect(momentInFrench(new Date(2026, 10, 21, 14, 5))).toBe('21\u00a0novembre 2026 à\u00a014:05');
  expect(momentInFrench(new Date(2027, 0, 1, 8, 0))).toBe('1er\u00a0janvier 2027 à\u00a008:00');
});
