import { ci } from './ci.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { text } from './text.ts';

/** By the name that `--format` takes. */
export const reporters = { text, json, ci } as const satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;

export const isFormat = (name: string): name is Format => name in reporters;

export type { Report, Reporter } from './reporter.ts';
