import type { Element } from 'hast';
import { h } from 'hastscript';

/** What stands for the card of an entry that is not in the library: its name, so that it can be mended. */
export const missingEntry = (label: string, ref: string): Element =>
  h('p', { className: ['carte-absente'] }, `${label} introuvable : ${ref}`);
