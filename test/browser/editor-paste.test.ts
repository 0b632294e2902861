import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { type DevServer, startDevServer } from './dev-server.ts';
import { editorOn } from './editor-driver.ts';
import { pageWithClipboard, practiceOn } from './practice-in-editor.ts';
import { shown } from './safely-shown.ts';

let server: DevServer;
let browser: Browser;
let page: Page;
let strangers: string[];
let practice: ReturnType<typeof practiceOn>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDevServer({ basePath: '/maillage/' }), launch()]);
  ({ page, strangers } = await pageWithClipboard(browser, server));
  practice = practiceOn(page, server);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('a text that comes from elsewhere', { timeout: 120_000 }, () => {
  it.each([
    [
      'Word',
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style><xml><o:x>XML</o:x></xml></head><body><!--StartFragment--><h2>Bilan</h2><p class=MsoNormal style="mso-list:l0"><span lang=FR>Moins de <b>5 &lt; 6</b> {personnes}<o:p></o:p></span></p><p class=MsoNormal><img width=10 src="file:///C:/tmp/image001.png" alt="Trois tables"></p><table><tr><td><p>Qui</p></td><td><p>Où</p></td></tr><tr><td><p>Nous</p></td><td><p>Ici | là</p></td></tr></table><!--EndFragment--></body></html>`,
      ['Bilan', 'Moins de 5 < 6 {personnes}', 'Trois tables', 'Qui', 'Ici | là'],
    ],
    [
      'une page',
      `<div onclick="alert(1)"><script>alert(2)</script><p>Voir <a href="https://exemple.fr/a?b=1&amp;c=2">le site</a> et <a href="javascript:alert(3)">ceci</a>.</p><ul><li>un</li><li>deux <em>bis</em></li></ul><img src="https://exemple.org/pixel.png" alt="une photo"><pre><code>let {x} = &lt;y&gt;</code></pre></div>`,
      ['Voir le site et ceci', 'un', 'deux bis', 'une photo', 'let {x} = <y>'],
    ],
    ['un PDF', '', ['Ligne {un} du PDF', '• puce <deux>', 'fin']],
  ])('%s: keeps its words, runs nothing, takes no image', async (name, html, words) => {
    const slug = `colle-${name.toLowerCase().replace(' ', '-')}`;
    await practice.openWith(slug, 'Avant.');
    await practice.newLine();
    await practice.paste(html, words.join('\n'));
    await expect.poll(() => practice.body().innerText()).toContain(words.at(-1)?.split(' ')[0]);
    if (html) await page.getByRole('status').filter({ hasText: 'Une image collée' }).waitFor();
    await practice.save();
    const text = await shown(practice.saved(slug));
    for (const word of words) expect(text).toContain(word);
    expect(practice.saved(slug)).not.toMatch(/!\[|javascript:|XML|mso|alert/);
    expect(strangers).toEqual([]);
  });

  it('is pasted once inside a part, and in its field as words', async () => {
    await practice.openWith(
      'colle-dedans',
      'Avant.\n\n<Encart type="info" titre="T">\n\nDedans.\n\n</Encart>',
    );
    await page.locator('[data-slate-editor] [data-slate-editor] p').last().click();
    await practice.press('End');
    await practice.paste('<b>Collé</b>', 'Collé');
    await expect.poll(() => practice.body().innerText()).toContain('Collé');
    await editorOn(page, server.url).field('Titre', practice.body()).click();
    await practice.press('End');
    await practice.paste('<i>Aussi</i>', 'Aussi');
    await practice.save();
    expect(practice.saved('colle-dedans')).toBe(
      'Avant.\n\n<Encart type="info" titre="TAussi">\n\nDedans.**Collé**\n\n</Encart>',
    );
  });
});
