import type { Failure } from './failure.ts';
import { partOf, type Region, showRegions } from './regions.ts';

/** How an answer is told to who does not see it: by the status, or by its heading, which is given the focus. */
export type Announced = 'status' | 'heading';

/** Shows these regions, and tells a screen reader why. */
export function show(root: HTMLElement, regions: readonly Region[], said: string): void {
  showRegions(root, regions);
  partOf(root, 'annonce').textContent = said;
}

/** Gives the focus to the heading of what is shown, for what was acted on is gone. */
export function focusHeading(root: HTMLElement): void {
  Array.from(root.querySelectorAll<HTMLElement>('h2[tabindex]'))
    .find((heading) => heading.checkVisibility())
    ?.focus();
}

/** `isSlow`: it is worth saying why. */
export function showWait(root: HTMLElement, isSlow = false): void {
  const reason = partOf(root, 'lenteur');
  reason.hidden = !isSlow;
  show(root, ['attente'], isSlow ? (reason.textContent?.trim() ?? '') : 'Recherche en cours.');
}

export function showFailure(root: HTMLElement, failure: Failure): void {
  partOf(root, 'facettes').hidden = true;
  let title = '';
  for (const told of root.querySelectorAll<HTMLElement>('[data-panne]')) {
    told.hidden = told.dataset['panne'] !== failure;
    if (!told.hidden) title = told.querySelector('h2')?.textContent ?? '';
  }
  const isNew = failure === 'mise-a-jour';
  partOf(root, 'reessayer').hidden = isNew || failure === 'refus';
  partOf(root, 'recharger').hidden = !isNew;
  show(root, ['echec', 'accueil'], title);
}

/** The ways in, while nothing is asked. */
export function showWaysIn(root: HTMLElement): void {
  partOf(root, 'facettes').hidden = false;
  show(root, ['accueil'], '');
}
