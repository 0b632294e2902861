import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cost } from './measure.ts';
import { ourSite, plainSite, type Site } from './sites.ts';

export const SCENARIOS = [
  'cold',
  'nothing changed',
  'one body edited',
  'one title edited',
] as const;
export type Scenario = (typeof SCENARIOS)[number];
export type Costs = Record<Scenario, Cost>;

/** What one size of library costs, each way. */
export interface Measured {
  ours: Costs;
  withIndex: Costs;
  plain: Costs;
  /** A build where nothing searchable changed kept the index of the one before. */
  indexKept: boolean;
}

/** Two sheets, of which one shows the title of the other. */
interface Pair {
  edited: string;
  shownOn: string;
}

export async function measureAll(corpus: string): Promise<Measured> {
  const pair = pairIn(corpus);
  const site = ourSite(corpus);
  const plain = plainSite(corpus);
  try {
    const ours = await costsOf(site, pair, { SEARCH_INDEX: 'off' });
    mustShow(site, pair);
    const plainCosts = await costsOf(plain, pair, {});
    let indexes = '';
    let indexKept = false;
    const withIndex = await costsOf(site, pair, {}, (scenario) => {
      const now = indexesOf(site);
      if (scenario === 'nothing changed') indexKept = now === indexes;
      indexes = now;
    });
    mustShow(site, pair);
    return { ours, withIndex, plain: plainCosts, indexKept };
  } finally {
    site.remove();
    plain.remove();
  }
}

async function costsOf(
  site: Site,
  { edited }: Pair,
  settings: Record<string, string>,
  after: (scenario: Scenario) => void = () => undefined,
): Promise<Costs> {
  site.forget();
  const file = join(site.contentDir, edited);
  const before: Partial<Record<Scenario, () => void>> = {
    'one body edited': () => change(file, /^## .*$/m, '## Un titre repris'),
    'one title edited': () => change(file, /^title: .*$/m, `title: ${NEW_TITLE}`),
  };
  const original = readFileSync(file, 'utf8');
  const costs: Partial<Costs> = {};
  for (const scenario of SCENARIOS) {
    before[scenario]?.();
    costs[scenario] = await site.build(settings);
    console.log(`    ${scenario}: ${costs[scenario].cpu.toFixed(1)} s of CPU`);
    after(scenario);
  }
  writeFileSync(file, original);
  return costs as Costs;
}

const NEW_TITLE = 'Un titre que rien d’autre ne porte';

const change = (file: string, from: RegExp, to: string): void =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

/** Fast and wrong is worth nothing: the page that names the edited sheet has its new title. */
function mustShow({ outDir }: Site, { shownOn }: Pair): void {
  const page = join(outDir, shownOn.replace(/\.mdx$/, ''), 'index.html');
  if (!readFileSync(page, 'utf8').includes(NEW_TITLE))
    throw new Error(`${page} does not show the new title of a sheet it names.`);
}

function pairIn(corpus: string): Pair {
  for (const name of readdirSync(join(corpus, 'fiches')).sort()) {
    const source = readFileSync(join(corpus, 'fiches', name), 'utf8');
    const slug = /^resources:\n {2}- (.+)$/m.exec(source)?.[1];
    const target = slug && readFileSync(join(corpus, 'ressources', `${slug}.mdx`), 'utf8');
    if (target && [source, target].every((text) => text.includes('\nstatus: publiée\n')))
      return { edited: `ressources/${slug}.mdx`, shownOn: `fiches/${name}` };
  }
  throw new Error('No sheet of this corpus names a resource.');
}

/** The folders where indexes are kept, whose names are what they were made from. */
const indexesOf = ({ contentDir }: Site): string =>
  readdirSync(join(contentDir, '../.cache'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.parentPath.endsWith('pagefind'))
    .map(({ name }) => name)
    .sort()
    .join();
