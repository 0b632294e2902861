import { describe, expect, it } from 'vitest';
import { rootSite } from '../browser/sites.ts';
import { pagesOf } from './pages.ts';

describe('every page', () => {
  it('has a description and a canonical address', () => {
    for (const { file, html } of pagesOf(rootSite().dir)) {
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
