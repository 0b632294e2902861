import { withBase } from '../layouts/address.ts';
import type { Library } from '../library/library.ts';
import { type Glossary, readGlossary } from '../markdown/index.ts';

type Terms = ReturnType<typeof termsOf>;
const made = new WeakMap<Terms, Glossary>();

const termsOf = (library: Library) => library.of('term');

/** The terms of the library, as they are linked in texts. Made once a library, however it is looked at. */
export function glossaryOf(library: Library): Glossary {
  const terms = termsOf(library);
  const known = made.get(terms);
  if (known) return known;
  const glossary = readGlossary(
    terms.map(({ path, data: { term, acronym } }) => ({
      href: withBase(path),
      forms: [term, ...(acronym ? [acronym] : [])],
    })),
  );
  made.set(terms, glossary);
  return glossary;
}
