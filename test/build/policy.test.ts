import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { securityPolicy } from '../../src/layouts/security-policy.ts';
import { basedSite, rootSite } from '../browser/sites.ts';
import { pagesOf } from './pages.ts';

/** The pages that their policy allows more than the others. */
const ALLOWANCES: Record<string, Parameters<typeof securityPolicy>[0]> = {
  'recherche/index.html': ['webAssembly'],
};

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g;
const LOADS = /<(?:link|script|img|style)\b/;

it('a page may ask other sites for data when they are listed, and only for that', () => {
  const policy = securityPolicy([], ['https://hub.example']).split('; ');
  expect(policy.filter((rule) => rule.includes('hub.example'))).toEqual([
    "connect-src 'self' https://hub.example",
  ]);
});

describe('the content security policy', () => {
  it('is on every page, once, before anything is loaded', () => {
    const pages = pagesOf(rootSite().dir);
    expect(pages.length).toBeGreaterThan(200);
    for (const { file, html } of pages) {
      const [found, ...others] = html.matchAll(POLICY);
      expect(found?.[1], file).toBe(securityPolicy(ALLOWANCES[file]));
      expect(others, file).toEqual([]);
      expect(html.search(LOADS), file).toBeGreaterThan(found?.index ?? Infinity);
    }
  });

  it('names no other host, and nothing written inside a page', () => {
    for (const allowances of [[], ...Object.values(ALLOWANCES)])
      expect(securityPolicy(allowances)).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'/);
  });

  it('finds nothing to refuse: no style nor program inside a page', () => {
    for (const { file, html } of pagesOf(rootSite().dir)) {
      expect(html, file).not.toMatch(/<style\b|\sstyle=|\son[a-z]+="/);
      expect(html, file).not.toMatch(/<script(?![^>]*(\bsrc=|"application\/ld\+json"))/);
    }
  });
});

it('hosts are told who may frame the site, and what may be kept for long', () => {
  for (const { dir, basePath } of [rootSite(), basedSite()]) {
    const headers = readFileSync(join(dir, '_headers'), 'utf8');
    expect(headers).toContain(`${basePath}*\n  Content-Security-Policy: frame-ancestors 'self'\n`);
    expect(headers).toContain(`${basePath}_astro/*\n  Cache-Control: public, max-age=31536000`);
    expect(headers).toContain(`${basePath}pagefind/*\n  Access-Control-Allow-Origin: *\n`);
    expect(headers).toContain(`${basePath}sw.js\n  Cache-Control: no-cache\n`);
  }
});
