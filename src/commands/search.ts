import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openIndex } from '../search/index/open.ts';
import { conceptsOf } from '../search/query/concepts.ts';
import { bestPassage } from '../search/query/passage.ts';
import { createSearch } from '../search/query/search.ts';
import { shownText } from '../search/query/shown-text.ts';
import { readSettings } from '../settings.ts';

const USAGE = 'Usage: npm run search -- "words" [--json] [--limit N]';

const { values, positionals } = readArguments();
const query = positionals.join(' ');
const limit = Number(values.limit);
if (conceptsOf(query).length === 0 || !Number.isInteger(limit) || limit < 1) {
  console.error(USAGE);
  process.exit(2);
}

const { engine, facets } = await openIndex(join(readSettings().outDir, 'pagefind')).catch(() => {
  console.error('There is no index yet: npm run build makes it.');
  process.exit(1);
});
const { results, terms } = await createSearch(engine, facets)({ query, selection: {} });
const shown = await Promise.all(
  results.slice(0, limit).map(async ({ score, data }) => {
    const page = await data();
    const passage = bestPassage(page, terms);
    return {
      path: page.url,
      title: shownText(page.meta.title ?? ''),
      passage: shownText(passage?.text ?? page.meta.resume ?? ''),
      ...(passage?.section && { section: `#${passage.section.id}` }),
      score: Math.round(score * 100) / 100,
    };
  }),
);

if (values.json)
  console.log(JSON.stringify({ query, terms, found: results.length, results: shown }, null, 2));
else {
  console.log(
    `${results.length} ${results.length === 1 ? 'réponse' : 'réponses'} pour « ${query} »`,
  );
  for (const { title, path, section = '', passage } of shown)
    console.log(`\n${title}\n  ${path}${section}\n  ${passage}`);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        limit: { type: 'string', default: '10' },
      },
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}
