import type { Engine } from './engine.ts';

/** The same engine, for one answer: ways of saying a thing share words, and each is asked for once. */
export function askedOnce(engine: Engine): Engine {
  const known = new Map<string | null, ReturnType<Engine['search']>>();
  return {
    search: (term) => {
      const found = known.get(term) ?? engine.search(term);
      known.set(term, found);
      return found;
    },
  };
}
