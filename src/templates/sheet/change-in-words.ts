import { inAList } from '../../components/french-list.ts';
import type { Change, ChangedPart, ChangeKind } from '../../model/change.ts';
import { type TypeId, types } from '../../model/index.ts';

const WORDS: Record<ChangeKind, string> = {
  created: 'page créée',
  edited: 'page modifiée',
  moved: 'page déplacée',
};

const DONE: readonly (readonly [ChangedPart['kind'], string])[] = [
  ['edited', 'modifié'],
  ['added', 'ajouté'],
  ['removed', 'retiré'],
];

/** Fields that tell when a page was read again, or serve machines: their change is no news of their own. */
const UPKEEP = ['created', 'verified', 'reviewBy', 'formerAddresses', 'keywords'];

const MOST = 4;

/** « page modifiée, ajouté : « Sources » », from what a day changed in the file of an entry of that type. */
export function changeInWords({ kind, parts }: Change, type: TypeId): string {
  const isReadAgain = parts.some(({ name, isChapter }) => !isChapter && name === 'verified');
  const told = DONE.map(([done, word]) => {
    const names = namesOf(
      parts.filter((part) => part.kind === done),
      type,
    );
    return names.length > 0 ? `${word} : ${several(names)}` : '';
  }).filter(Boolean);
  const what = kind === 'edited' && isReadAgain ? 'page relue' : WORDS[kind];
  return [what, ...told].join(' ; ');
}

/** As the page calls them, each once; a field that the model has no more is not told. */
function namesOf(parts: readonly ChangedPart[], type: TypeId): string[] {
  const names = parts
    .filter(({ name, isChapter }) => isChapter || !UPKEEP.includes(name))
    .map(({ name, isChapter }) => (isChapter ? name : labelOf(name, type)))
    .filter((name) => name !== undefined);
  return [...new Set(names)].map((name) => `« ${name} »`);
}

/** The provenance of an answer, and the note beside it, belong to it. */
function labelOf(key: string, type: TypeId): string | undefined {
  const fields: Readonly<Record<string, { label: string }>> = types[type].fields;
  return (fields[key.replace(/(?:From|Note)$/, '')] ?? fields[key])?.label;
}

const several = (names: readonly string[]): string =>
  names.length <= MOST
    ? inAList(names)
    : `${names.slice(0, MOST).join(', ')} et ${names.length - MOST} autres`;
