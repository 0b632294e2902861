import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Off by default: targets of 24 px at least (WCAG 2.2), and the 7:1 that our running text is held to.
const RULES = { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } };

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}
interface Axe {
  run(context: Document, options: object): Promise<{ violations: Violation[] }>;
}

/** What axe-core finds on a page as it stands: its rules of WCAG A and AA, its good practices, and `RULES`. */
export const violationsOf = (page: Page): Promise<string[]> => run(page, { rules: RULES });

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of WCAG A and AA alone, for a page that others have made. */
export const wcagViolationsOf = (page: Page): Promise<string[]> => run(page, { runOnly: WCAG });

async function run(page: Page, options: object): Promise<string[]> {
  await page.evaluate(source);
  const violations = await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    return (await axe.run(document, { ...options, resultTypes: ['violations'] })).violations;
  }, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} : ${target.join(' ')} ${failureSummary}`),
  );
}
