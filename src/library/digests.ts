import { createHash } from 'node:crypto';
import type { AnyEntry } from '../model/entry.ts';
import type { Library } from './library.ts';
import { answerTo } from './watched.ts';

/** What a library is, in digests: the same digest, the same thing. */
export interface Digests {
  entry(entry: AnyEntry): string;
  /** Of what the library answers to a question (see `watched`). */
  answer(question: string): string;
}

/** Each is worked out once, when it is first asked for. */
export function digestsOf(library: Library): Digests {
  const entries = new WeakMap<AnyEntry, string>();
  const answers = new Map<string, string>();
  const entry = (one: AnyEntry): string => {
    let known = entries.get(one);
    if (known === undefined) entries.set(one, (known = sha(JSON.stringify(one))));
    return known;
  };
  return {
    entry,
    answer(question) {
      let known = answers.get(question);
      if (known === undefined)
        answers.set(question, (known = sha(answerTo(question, library, entry))));
      return known;
    },
  };
}

/** In hexadecimal. */
export const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
