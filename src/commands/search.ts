import { join } from 'node:path';
import { counted, inAList } from '../components/french-list.ts';
import { CORRECTED, insteadOf } from '../components/search/reading-words.ts';
import { TYPE_FACET } from '../search/query/facets.ts';
import { firstPages } from '../search/query/first-pages.ts';
import { openIndex } from '../search/index/open.ts';
import { bestPassage } from '../search/query/passage.ts';
import { createSearch } from '../search/query/search.ts';
import { shownText } from '../search/query/shown-text.ts';
import { readSettings } from '../settings.ts';
import { readArguments } from './search-arguments.ts';

const { query, limit, types, asJson } = readArguments(process.argv.slice(2));
const { outDir } = readSettings();
const index = await openIndex(join(outDir, 'pagefind')).catch(() => {
  console.error(`There is no index in ${outDir} yet: npm run build makes it.`);
  process.exit(1);
});

const state = { query, selection: { [TYPE_FACET]: types } };
const { answer, hasNamesake } = await firstPages(
  await createSearch(index)(state),
  state,
  index.lexicon,
  ({ data }) => data(),
);
const { results, terms, understood } = answer;
const shown = await Promise.all(
  results.slice(0, limit).map(async ({ id, score, data }, rank) => {
    const page = await data();
    const isCard = hasNamesake && rank === 0;
    const passage = isCard ? undefined : bestPassage(page, terms);
    return {
      path: page.url,
      type: index.facets.valuesOf(id, TYPE_FACET)[0],
      title: shownText(page.meta.title ?? ''),
      ...(isCard && { card: true }),
      passage: shownText(passage?.text ?? page.meta.resume ?? ''),
      ...(passage?.section && { section: `#${passage.section.id}` }),
      score: Math.round(score * 100) / 100,
    };
  }),
);

if (asJson) {
  const { corrected, unknown } = understood;
  const said = { query, terms, corrected, unknown, found: results.length, results: shown };
  console.log(JSON.stringify(said, null, 2));
} else {
  console.log(`${counted(results.length, 'réponse')} pour «\u00a0${query}\u00a0»`);
  if (understood.corrected.length > 0)
    console.log(`${CORRECTED}${inAList(understood.corrected.map(({ read }) => read))}.`);
  const instead = insteadOf(understood);
  if (instead !== '') console.log(instead);
  for (const { title, path, section = '', passage, card } of shown)
    console.log(`\n${card ? '→ ' : ''}${title}\n  ${path}${section}\n  ${passage}`);
}
