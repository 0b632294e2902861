import type { Libraries, OtherLibrary } from '../../../model/libraries.ts';
import type { SearchState } from '../../../search/query/address.ts';
import { readFacets } from '../../../search/query/facets.ts';
import { CARD_FILE, type IndexCard } from '../../../search/query/index-card.ts';
import { jointEngine } from '../../../search/query/joint-engine.ts';
import { jointFacets } from '../../../search/query/joint-facets.ts';
import { jointKnown } from '../../../search/query/joint-known.ts';
import { jointLexicon } from '../../../search/query/joint-lexicon.ts';
import { jointLinks } from '../../../search/query/joint-links.ts';
import { readLexicon } from '../../../search/query/lexicon.ts';
import { createSearch } from '../../../search/query/search.ts';
import { loadListing } from '../listing.ts';
import { openEngine, type OpenIndex } from '../open-engine.ts';
import type { Search } from '../open-search.ts';
import { partOf } from '../regions.ts';
import { showAnswer } from '../states.ts';
import { addChoices } from './joint-choices.ts';
import { Lost, type Reason } from './lost.ts';
import { showMissing } from './missing-line.ts';
import { type Host, openOther, type OtherIndex } from './open-other.ts';

/** The search of several libraries as one. Rejects when our own is out of reach; another one is left out, and named. */
export async function openJointSearch(
  address: string,
  site: string,
  { own: { value: library }, others }: Libraries,
): Promise<Search> {
  const own = await openEngine(address, site);
  // The program must be there before other instances ask for it: there is one for all.
  await own.start();
  const card = (await (await fetch(address + CARD_FILE)).json()) as IndexCard;
  const { createInstance } = own;
  const types = Array.from(
    document.querySelectorAll<HTMLElement>('template[data-type]'),
    ({ dataset }) => dataset['type'] ?? '',
  );
  const host: Host = { createInstance, address, site, version: card.version, types };
  const opened = new Map<OtherLibrary, OtherIndex>();
  const missing = new Map<OtherLibrary, Reason>();
  let index: OpenIndex | undefined;
  let opening: Promise<unknown> | undefined;
  let asking = 0;
  let askAgain = () => {};
  let isAskedAgain = false;

  /** False when it was left out already. */
  const leaveOut = (error: unknown): boolean => {
    const other = others.find(({ value }) => error instanceof Lost && value === error.library);
    if (!(error instanceof Lost) || !other) throw error;
    const isNew = !missing.has(other);
    if (isNew) console.warn(error);
    missing.set(other, error.reason);
    opened.get(other)?.close();
    opened.delete(other);
    index = undefined;
    return isNew;
  };

  /** One that does not give a page of a list that is already shown: the list is made again without it. */
  const lost = (error: unknown): void => {
    if (leaveOut(error) && asking === 0) askAgain();
  };

  async function openOthers(): Promise<void> {
    const awaited = others.filter((other) => !opened.has(other) && !missing.has(other));
    await Promise.all(
      awaited.map(async (other) => {
        try {
          opened.set(other, await openOther(other, host, lost));
        } catch (error) {
          leaveOut(error);
        }
      }),
    );
    if (awaited.length > 0) index = undefined;
  }

  async function openAll(): Promise<OpenIndex> {
    // Two questions asked together wait for the same libraries.
    await (opening ??= openOthers().finally(() => (opening = undefined)));
    return (index ??= join());
  }

  /** Ours, then those that answer, in the order of the list. */
  function join(): OpenIndex {
    const there = others.flatMap((other) => opened.get(other) ?? []);
    const ours = { library, engine: own.engine, size: own.facets.size, lexicon: own.lexicon };
    const files = [{ library, file: own.files.facets }].concat(
      there.map(({ part, files: { facets } }) => ({ library: part.library, file: facets })),
    );
    const sized = [
      { ...own, size: own.facets.size },
      ...there.map(({ part: { size }, links, known }) => ({ size, links, known })),
    ];
    const lexicons = [own.files.lexicon, ...there.map(({ files: { lexicon } }) => lexicon)];
    return {
      engine: jointEngine([ours, ...there.map(({ part }) => part)]),
      facets: readFacets(jointFacets(files)),
      lexicon: readLexicon(jointLexicon(lexicons)),
      links: jointLinks(sized),
      known: jointKnown(sized),
      speller: own.speller,
      check: own.check,
    };
  }

  async function listingOf(state: SearchState) {
    asking += 1;
    try {
      for (;;)
        try {
          const all = await openAll();
          const listing = await loadListing(await createSearch(all)(state), state, all);
          // None was lost meanwhile.
          if (all === index) return listing;
        } catch (error) {
          leaveOut(error);
        }
    } finally {
      asking -= 1;
    }
  }

  return {
    listingOf,
    showAnswer: (...shown) => {
      const [root, form] = shown;
      for (const { files } of opened.values()) addChoices(form, files.card);
      showAnswer(...shown);
      // The page reads its address again, and so asks all that are not here.
      askAgain = () => {
        isAskedAgain = true;
        partOf(root, 'reessayer').click();
      };
      showMissing(root, missing, () => {
        missing.clear();
        askAgain();
      });
      // The button that had the focus is gone.
      if (isAskedAgain) partOf(root, 'nombre').focus();
      isAskedAgain = false;
    },
  };
}
