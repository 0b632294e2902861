import { expect, it } from 'vitest';
import type { ChangedPart, ChangeKind } from '../../../src/model/change.ts';
import { changeInWords } from '../../../src/templates/sheet/change-in-words.ts';

const field = (name: string, kind: ChangedPart['kind'] = 'edited') => ({
  name,
  isChapter: false,
  kind,
});
const chapter = (name: string, kind: ChangedPart['kind'] = 'edited') => ({
  name,
  isChapter: true,
  kind,
});
const words = (kind: ChangeKind, ...parts: ChangedPart[]) =>
  changeInWords({ day: '2026-11-21', kind, parts }, 'actionSheet');

it.each([
  [words('created'), 'page créée'],
  [words('moved'), 'page déplacée'],
  [words('edited'), 'page modifiée'],
  [
    words('edited', field('steps'), chapter('Le lieu'), field('sources', 'added')),
    'page modifiée ; modifié : « Étapes » et « Le lieu » ; ajouté : « Sources »',
  ],
  [words('edited', chapter('La suite', 'removed')), 'page modifiée ; retiré : « La suite »'],
  // To say that it was read again is news; the fields that keep it are not.
  [words('edited', field('verified'), field('reviewBy')), 'page relue'],
  // An answer, its provenance and its note are one; a field the model has no more has no name.
  [
    words('edited', field('duration'), field('durationFrom'), field('durée')),
    'page modifiée ; modifié : « Durée »',
  ],
  [
    words('edited', ...'ABCDEF'.split('').map((name) => chapter(name))),
    'page modifiée ; modifié : « A », « B », « C », « D » et 2 autres',
  ],
])('%s', (said, expected) => expect(said).toBe(expected));
