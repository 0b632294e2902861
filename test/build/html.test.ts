import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { rootSite } from '../browser/sites.ts';
import { pagesOf } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Written by Astro and by our trees, which are both right without them.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // French titles are long, and search engines cut them where they like.
    'long-title': 'off',
    // A heading keeps its own words for name, beside the link to its section.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

describe('every page', () => {
  it('is valid HTML', async () => {
    const told: string[] = [];
    for (const { file, html } of pagesOf(rootSite().dir)) {
      const report = await validator.validateString(html, file);
      for (const { messages } of report.results)
        told.push(
          ...messages.map(
            ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`,
          ),
        );
    }
    expect(told).toEqual([]);
  });

  it('has a title of its own, one main heading, a description and a canonical address', () => {
    const pages = pagesOf(rootSite().dir);
    const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    for (const { file, html } of pages) {
      expect(html.match(/<h1[\s>]/g), file).toHaveLength(1);
      expect(html, file).toMatch(/<html[^>]* lang="fr"/);
      expect(html, file).toMatch(/<meta name="description" content="[^"]+"/);
      if (file !== '404.html')
        expect(html, file).toMatch(/<link rel="canonical" href="https:\/\/[^"]+\/"/);
    }
  });

  it('needs no script to be read, and brings no style of its own', () => {
    for (const { file, html } of pagesOf(rootSite().dir)) {
      expect(html.match(/<script(?![^>]*(\bsrc=|application\/ld\+json))[^>]*>/g), file).toBeNull();
      expect(html.match(/ style="/g), file).toBeNull();
      expect(html.match(/ on[a-z]+="/g), file).toBeNull();
    }
  });
});
