import { describe, expect, it } from 'vitest';
import {
  answered,
  asked,
  found,
  missing,
  open,
  origins,
  page,
  retry,
  rewrite,
  sites,
  undo,
} from './libraries-driver.ts';

describe('a library that does not answer', () => {
  const others = async () => {
    expect(await found()).toBeGreaterThan(0);
    expect(new Set(await origins())).toEqual(new Set(['Jumelle']));
  };

  it('is named when it is away, aloud too, and is asked again on demand', async () => {
    await sites.whole.stop();
    undo.push(() => sites.whole.restart());
    await open('?q=caravane');
    await missing().filter({ hasText: 'La bibliothèque « Maillage » ne répond pas.' }).waitFor();
    await others();
    expect(await page.getByRole('status').first().textContent()).toMatch(
      /réponses? pour «\s?caravane\s?»\. La bibliothèque «\sMaillage\s» ne répond pas\.$/,
    );
    const before = await found();
    await undo.pop()?.();
    await retry().click();
    await expect.poll(found, { timeout: 10_000 }).toBeGreaterThan(before);
    expect(await missing().isHidden()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('nombre');
  });

  it('is named when it is lost between two questions', async () => {
    await open('?q=caravane');
    await answered();
    expect(await missing().isHidden()).toBe(true);
    await sites.whole.stop();
    undo.push(() => sites.whole.restart());
    await page.getByLabel('Votre recherche').fill('immeuble');
    await missing().filter({ hasText: 'Maillage' }).waitFor();
    await others();
  });

  it('is named when it is lost while the list is lengthened', async () => {
    await open('?bibliotheque=maillage&bibliotheque=jumelle');
    await answered();
    await sites.whole.stop();
    undo.push(() => sites.whole.restart());
    await page.getByRole('button', { name: /^Voir/ }).click();
    await missing().filter({ hasText: 'Maillage' }).waitFor();
    await others();
  });

  it('does not make the others wait more than a few seconds', async () => {
    sites.whole.delay = 30_000;
    undo.push(() => (sites.whole.delay = 0));
    const start = Date.now();
    await open('?q=caravane');
    await missing().filter({ hasText: 'La bibliothèque « Maillage » ne répond pas.' }).waitFor();
    expect(Date.now() - start).toBeLessThan(8000);
    await others();
  });

  it('is named when its version is another, and is not asked again', async () => {
    rewrite(sites.whole, 'pagefind/bibliotheque.json', (text) =>
      text.replace(/"version":"[^"]*"/, '"version":"0, pagefind 1.0.0"'),
    );
    await open('?q=caravane');
    await missing()
      .filter({ hasText: 'La bibliothèque « Maillage » a une autre version' })
      .waitFor();
    await others();
    expect(await retry().count()).toBe(0);
    expect(asked.filter((url) => /pf_/.test(url) && url.startsWith(sites.whole.url))).toEqual([]);
  });

  it.each([
    ['not to be read', 'facets.json', (text: string) => text.slice(0, 40)],
    [
      'of another shape',
      'facets.json',
      (text: string) => text.replace('"pages":["', '"pages":[7,"'),
    ],
    [
      'with words that do not count',
      'mots.json',
      (text: string) => text.replace('"counts":[', '"counts":[1,'),
    ],
    [
      'of a type without a card',
      'facets.json',
      (text: string) => text.replace('"fiches":', '"recettes":'),
    ],
  ])('is named when its files are %s', async (_name, file, change) => {
    rewrite(sites.whole, `pagefind/${file}`, change);
    await open('?q=caravane');
    await missing()
      .filter({ hasText: 'La bibliothèque « Maillage » n’a pas pu être lue.' })
      .waitFor();
    await others();
  });

  it('is named when its host lets no other site read', async () => {
    rewrite(sites.whole, '_headers', () => '');
    await open('?q=caravane');
    await missing().filter({ hasText: 'La bibliothèque « Maillage » ne répond pas.' }).waitFor();
    await others();
  });

  it('is named with the others that do not answer', async () => {
    for (const site of [sites.whole, sites.twin]) {
      await site.stop();
      undo.push(() => site.restart());
    }
    await open('?q=caravane');
    await missing()
      .filter({ hasText: 'Les bibliothèques « Maillage » et « Jumelle » ne répondent pas.' })
      .waitFor();
    expect(await found()).toBeGreaterThan(0);
    expect(await origins()).toEqual([]);
  });
});
