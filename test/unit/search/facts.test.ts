import { expect, it } from 'vitest';
import { factsOf } from '../../../src/search/index/facts.ts';
import { whenOf } from '../../../src/templates/event/when.ts';
import { entryOf } from '../../fixtures/entry.ts';

const plain = (text = '') => text.replaceAll('\u00a0', ' ');

it.each([
  { datePrecision: 'jour', date: '2024-04-01' },
  { datePrecision: 'jour', date: '2017-06-29' },
  { datePrecision: 'mois', date: '2023-02-01' },
  { datePrecision: 'année', date: '2017-01-01' },
  { datePrecision: 'jour', date: '2024-04-01', dateText: 'Lundi 1er avril, le matin' },
  { datePrecision: 'inconnue', dateText: 'Un 9 décembre' },
])('the day of a meeting is said among results as it is on its page: %j', (when) => {
  const event = entryOf('event', 'x', { title: 'T', summary: 'S.', kind: 'journee', ...when });
  const [fact] = factsOf(event);
  expect(fact?.toLowerCase()).toBe(plain(whenOf(event.data)).toLowerCase());
});
