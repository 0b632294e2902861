import { readFileSync } from 'node:fs';
import { type TEMPLATES } from '../browser/templates.ts';
import { type Check, CHECKS } from './checks.ts';

/** What the tests found, as `/accessibilite/` tells it. Written by `npm run accessibility` only. */
export interface Results {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Pages of the built site. */
  pages: number;
  /** Version of each tool. */
  tools: Record<string, string>;
  templates: typeof TEMPLATES;
  checks: (Check & {
    tests: number;
    /** Names of those that fail. */
    failed: string[];
    /** How many things were looked at, where they are counted. */
    examined?: number;
  })[];
}

export const RESULTS_FILE = 'src/pages/_accessibility.json';

/** Versions of what judges. */
export function toolVersions(chromium: string): Results['tools'] {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return {
    Chromium: chromium,
    'axe-core': devDependencies['axe-core'] ?? '',
    'html-validate': devDependencies['html-validate'] ?? '',
  };
}

/** What Vitest says of one test. */
export interface Told {
  ancestorTitles: string[];
  title: string;
  status: string;
  meta?: { examined?: number };
}

/** The tests of each check, counted. Throws on a check without a test: nothing is said that was not tried. */
export function countedChecks(told: readonly Told[]): Results['checks'] {
  return Object.values(CHECKS).map((check) => {
    const tests = told.filter(({ ancestorTitles }) => ancestorTitles[0] === check.title);
    if (tests.length === 0) throw new Error(`No test has run for "${check.title}".`);
    const failed = tests
      .filter(({ status }) => status !== 'passed')
      .map(({ ancestorTitles, title }) => [...ancestorTitles.slice(1), title].join(', '));
    const counts = tests.map(({ meta }) => meta?.examined).filter((one) => one !== undefined);
    const [first] = counts;
    return {
      ...check,
      tests: tests.length,
      failed,
      ...(first === undefined ? {} : { examined: first }),
    };
  });
}
