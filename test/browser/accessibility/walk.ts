import type { Page } from 'playwright-core';
import { offerOf, type TabStop, tabStop } from './tab-stops.ts';

/** A page gone through with the Tab key from one end to the other, and back. */
export interface Walk {
  offered: number;
  there: TabStop[];
  /** Ranks, from the last to the first. */
  back: number[];
}

export async function walk(page: Page): Promise<Walk> {
  const offered = await offerOf(page);
  // One step more than there are things: whoever goes round in circles is stopped.
  const press = async (key: string): Promise<TabStop[]> => {
    const stops: TabStop[] = [];
    while (stops.length <= offered) {
      await page.keyboard.press(key);
      const stop = await tabStop(page);
      if (!stop) break;
      stops.push(stop);
    }
    return stops;
  };
  const there = await press('Tab');
  const back = (await press('Shift+Tab')).map(({ rank }) => rank);
  return { offered, there, back };
}

/** Each thing once, in the order of the document; on the way back in reverse. */
export function trapped({ offered, there, back }: Walk): string[] {
  const all = Array.from({ length: offered }, (_one, rank) => rank);
  const reached = there.map(({ rank }) => rank);
  const missed = all.filter((rank) => !reached.includes(rank));
  return [
    ...(there.length === offered && missed.length === 0
      ? []
      : [`${there.length} arrêts pour ${offered} éléments, jusqu’à ${there.at(-1)?.name}`]),
    ...(back.join() === all.toReversed().join() ? [] : [`au retour : ${back.join(' ')}`]),
  ];
}

export const outOfOrder = ({ there }: Walk): string[] =>
  there.flatMap(({ rank, name, box }, index) => {
    const before = there[index - 1];
    if (!before) return [];
    const goesUp = box.bottom <= before.box.top && box.left < before.box.right;
    return rank < before.rank || goesUp ? [`${before.name} puis ${name}`] : [];
  });

export const withoutRing = ({ there }: Walk): string[] =>
  there
    .filter(({ ring }) => ring.width < 2 || ring.contrast < 3)
    .map(({ name, ring }) => `${name} : ${ring.width} px, ${ring.contrast.toFixed(1)} pour 1`);

export const unseen = ({ there }: Walk): string[] =>
  there
    .filter(({ points }) => points.inWindow === 0 || points.clear < points.inWindow)
    .map(({ name, points }) => `${name} : ${points.clear} points sur ${points.inWindow}`);
