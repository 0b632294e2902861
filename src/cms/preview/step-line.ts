import type { Element } from 'hast';
import { s } from 'hastscript';
import { ribbonId } from '../../components/weave/definitions.ts';

/** The session at a glance: a band of cloth cut in proportion to the minutes. Nothing when none is told. */
export function stepLine(minutes: readonly number[]): Element[] {
  const total = minutes.reduce((sum, one) => sum + one, 0);
  if (total <= 0 || minutes.length < 2) return [];
  let before = 0;
  return [
    s(
      'svg',
      { className: ['ligne-temps'], width: '100%', height: '3.5rem', ariaHidden: 'true' },
      minutes.map((one, index) => {
        const start = (before / total) * 100;
        before += one;
        return piece(index, start, (one / total) * 100);
      }),
    ),
  ];
}

const piece = (index: number, start: number, width: number): Element =>
  s('svg', { x: `${start}%`, width: `${width}%` }, [
    s('svg', { height: 32, width: '100%' }, s('use', { href: `#${ribbonId('actionSheet')}` })),
    ...(index > 0 ? [s('rect', { className: ['coupe'], width: 3, height: 32 })] : []),
    // A number stands only where there is room for it.
    ...(width > 4
      ? [s('text', { className: ['rang'], x: index > 0 ? 3 : 0, y: '3.375rem' }, String(index + 1))]
      : []),
  ]);
