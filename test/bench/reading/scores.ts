import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tools } from './tools.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse's four scores for a page, on its own small telephone and slow network. */
export async function scoresOf(
  lighthouse: Tools['lighthouse'],
  { dir, path, url, port }: { dir: string; path: string; url: string; port: number },
): Promise<number[]> {
  const file = path.endsWith('.html') ? path : join(path.replace(/\?.*/, ''), 'index.html');
  // A page that asks not to be found has nothing to answer about being found.
  const isHidden = /<meta name="robots" content="noindex"/.test(
    readFileSync(join(dir, file), 'utf8'),
  );
  const run = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: CATEGORIES,
    skipAudits: isHidden ? ['is-crawlable'] : [],
  });
  return CATEGORIES.map((name) => Math.round((run?.lhr.categories[name]?.score ?? NaN) * 100));
}
