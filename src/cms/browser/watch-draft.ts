import type { EditorSettings } from '../config/editor-config.ts';
import type { Around } from '../findings/advice.ts';
import { readForm } from '../format/entry-file.ts';
import { modelsOf, startingValues } from '../models/index.ts';
import { checksPanel } from './checks-panel.ts';
import { focusField } from './field-focus.ts';
import { keepInPane } from './form-pane.ts';
import { judge } from './judge.ts';
import { modelChoice } from './model-choice.ts';
import { pagesAround } from './pages-around.ts';
import { published } from './published.ts';
import { type Draft, draft, formOf, onChange, startAgainWith } from './store.ts';

/** Between the last key and the judgement: long enough to type on, short enough to see it come. */
const PAUSE = 250;

/** Beside the form of each entry: the models it may start from, and what is missing before publication. */
export function watchDraft({ basePath, contentFolder }: EditorSettings): void {
  const panel = checksPanel((path) => void focusField(path));
  const choice = modelChoice((model) => startAgainWith(model.values));
  keepInPane(choice.element, panel.element);

  let seen: Draft | undefined;
  let blank = '';
  let around: Around | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    const looked = seen;
    if (!looked) return;
    const verdict = await judge(looked, around);
    // Typing goes on while one judges.
    if (seen?.values === looked.values) panel.show(verdict);
  };
  const learn = async () => {
    around = pagesAround(await published(basePath), contentFolder);
    await look();
  };

  onChange(() => {
    const current = draft();
    if (current?.values === seen?.values) return;
    const isOpened = current !== undefined && current.key !== seen?.key;
    seen = current;
    clearTimeout(timer);
    if (!current) {
      panel.hide();
      choice.hide();
      return;
    }
    if (isOpened && fill(current)) return;
    if (isOpened && isWriteUp()) panel.open();
    if (isOpened) void learn();
    if (isOpened) blank = saidIn(current);
    choice.show(current.isNew && saidIn(current) === blank ? modelsOf(current.type) : []);
    timer = setTimeout(() => void look(), PAUSE);
  });
}

/** Decap calls a form changed before anybody has typed: what counts is what it says. */
const saidIn = (current: Draft): string => JSON.stringify(readForm(current.type, formOf(current)));

/** Puts in a new entry what its address says it starts from. */
function fill({ isNew, isChanged, type, values }: Draft): boolean {
  if (!isNew || isChanged) return false;
  const starting = startingValues(type, searchOf(location.hash));
  const isThere = Object.entries(starting).every(
    ([key, value]) => JSON.stringify(values.get(key)) === JSON.stringify(value),
  );
  if (isThere) return false;
  startAgainWith(starting);
  return true;
}

const searchOf = (hash: string): string => hash.split('?')[1] ?? '';

const isWriteUp = (): boolean => new URLSearchParams(searchOf(location.hash)).has('compte-rendu');
