import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeIndex } from '../../src/search/index/make.ts';
import { baselineOf, writeBaseline } from './baseline.ts';
import { KINDS, queriesOf } from './judged-queries.ts';
import { indexedFrom } from './systems/corpus.ts';
import { maillage } from './systems/maillage.ts';
import { minisearch } from './systems/minisearch.ts';
import { pagefind } from './systems/pagefind.ts';
import { kindsOf, measure, type Measures, score } from './table.ts';

/** Prints how good the search is on the judged queries, beside Pagefind as it comes and MiniSearch. */
const { values } = parseArgs({
  options: {
    all: { type: 'boolean' },
    worst: { type: 'string' },
    ours: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'maillage-quality-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

// Those kept aside are for the end: --all, and --write, which agrees with the figures as they are.
const whole = values.all === true || values.write === true;
const queries = KINDS.flatMap(queriesOf).filter(({ aside }) => whole || !aside);
const indexed = await indexedFrom(join(process.cwd(), 'content'));
const { pages } = indexed;
await makeIndex(indexed, join(folder, 'ours'));
const systems = {
  Maillage: (await maillage(join(folder, 'ours'))).ask,
  ...(!values.ours && {
    'Pagefind as it comes': await pagefind(pages, join(folder, 'plain')),
    'MiniSearch, French': minisearch(pages),
  }),
};

const two = (number: number) => number.toFixed(2).replace(/^0/, '');
const row = (name: string, { queries, ndcg, mrr, recall, empty }: Measures) =>
  `| ${name} | ${queries} | ${two(ndcg)} | ${two(mrr)} | ${two(recall)} | ${Math.round(empty * 100)} % |`;

for (const [name, ask] of Object.entries(systems)) {
  const scored = await score(queries, ask);
  console.log(`\n## ${name}\n`);
  console.log('| kind | queries | nDCG@10 | MRR | recall@10 | empty |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const [kind, some] of kindsOf(scored)) console.log(row(kind, measure(some)));
  console.log(row('**all**', measure(scored)));
  if (name === 'Maillage' && values.write) writeBaseline(baselineOf(scored));
  if (name === 'Maillage' && values.worst)
    for (const { query, kind, ndcg, found, judgements } of scored
      .sort((a, b) => a.ndcg - b.ndcg)
      .slice(0, Number(values.worst)))
      console.log(
        `\n${two(ndcg)} ${kind} « ${query} »\n  found   ${found.map((id) => `${id}:${judgements[id] ?? 0}`).join(' ')}\n  missing ${Object.entries(
          judgements,
        )
          .filter(([id]) => !found.includes(id))
          .map(([id, grade]) => `${id}:${grade}`)
          .join(' ')}`,
      );
}
