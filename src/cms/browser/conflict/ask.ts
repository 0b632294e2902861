import type { Clash } from '../../conflict/versions.ts';
import { element } from '../element.ts';
import { clashChoice } from './clash-choice.ts';
import { button, openDialog } from './dialog.ts';
import { download } from './download.ts';

export interface Question {
  title: string;
  words: string[];
  /** Fields to choose for. */
  clashes: Clash[];
  /** What the button that saves says. */
  save: string;
  /** What I was about to save, and its name. */
  mine: string;
  fileName: string;
  /** The file that the choices make. Throws, in French, when it cannot be. */
  settle(keepMine: ReadonlySet<string>): string;
}

/** Asks what to do of two versions. Nothing when the person goes on writing. */
export function askConflict(question: Question): Promise<string | undefined> {
  const choices = question.clashes.map(clashChoice);
  const alert = element('p', { className: 'conflict-alert' });
  alert.setAttribute('role', 'alert');
  let settled: string | undefined;
  const settle = () => {
    try {
      const mine = choices.filter(({ isMine }) => isMine()).map(({ key }) => key);
      settled = question.settle(new Set(mine));
      dialog.close();
    } catch (error) {
      alert.textContent = (error as Error).message;
    }
  };
  const dialog = openDialog(
    question.title,
    [
      ...question.words.map((text) => element('p', {}, text)),
      ...choices.map(({ set }) => set),
      alert,
    ],
    [
      button(question.save, settle),
      button('Télécharger mon texte', () => download(question.fileName, question.mine)),
      button('Continuer à écrire', () => dialog.close()),
    ],
  );
  return new Promise((done) => dialog.addEventListener('close', () => done(settled)));
}
