import type { LocatedProblem } from '../model/problem.ts';
import type { Rule, Sheet } from './rule.ts';
import { brokenLink } from './rules/broken-link.ts';
import { draftMention } from './rules/draft-mention.ts';
import { realMdx } from './rules/real-mdx.ts';

/** Every rule over the corpus, besides what the model and the reading of bodies already hold. */
export const rules: readonly Rule[] = [brokenLink, draftMention, realMdx];

/** What every rule finds, by file and line. */
export async function checkSheets(sheets: readonly Sheet[]): Promise<LocatedProblem[]> {
  const found = await Promise.all(rules.map(async (rule) => rule.check(sheets)));
  return found
    .flat()
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

export type { Rule, Sheet } from './rule.ts';
