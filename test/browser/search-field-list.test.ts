import { describe, expect, it } from 'vitest';
import { violationsOf } from './accessibility/axe.ts';
import { lossesOf } from './accessibility/losses.ts';
import { fieldDriver, SHEET } from './search-field-driver.ts';
import { basedSite, rootSite } from './sites.ts';

const on = fieldDriver();
const { open, type, press, field, list, options } = on;

const active = () =>
  field().evaluate(
    (input) =>
      document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent,
  );

describe('the list', () => {
  it('is told to a screen reader: what it is, how many, where one is', async () => {
    await open(basedSite().url + SHEET);
    await type('diagnostic');
    const named = on.page.getByRole('combobox', { name: 'Chercher dans la bibliothèque' });
    expect(await named.getAttribute('aria-expanded')).toBe('true');
    expect(await field().getAttribute('aria-autocomplete')).toBe('list');
    expect(await list().getAttribute('id')).toBe(await field().getAttribute('aria-controls'));
    const count = (await options().count()) - 1;
    expect(count).toBeGreaterThan(2);
    const said = on.page.getByRole('search').locator('[aria-live="polite"]');
    expect(await said.textContent()).toBe(
      `${count}\u00a0propositions, flèches haut et bas pour choisir.`,
    );
    expect(await active()).toBeUndefined();
    await press('ArrowDown');
    expect(await active()).toContain('diagnostic');
    expect(await list().getByRole('option', { selected: true }).count()).toBe(1);
    expect(await on.page.locator(':focus').getAttribute('name')).toBe('q');
    await press('ArrowUp');
    expect(await active()).toBeUndefined();
    await press('ArrowUp');
    expect(await active()).toContain('dans toute la bibliothèque');
    await press('Home');
    expect(await active()).toBeUndefined();
    expect(await field().evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
    await press('End', 'ArrowDown');
    await on.page.keyboard.type('s');
    expect(await active()).toBeUndefined();
  });

  it('says by word, by drawing and by mark what each row is', async () => {
    await open(basedSite().url + SHEET);
    await type('mediation num');
    const term = options().filter({ hasText: 'Terme' }).first();
    expect(await term.locator('mark').allTextContents()).toEqual(['médiation', 'num']);
    expect(await term.locator('svg path').getAttribute('d')).toMatch(/^M/);
    expect(await term.locator('svg').getAttribute('aria-hidden')).toBe('true');
  });

  it('closes by Escape, which empties nothing, and opens again by an arrow', async () => {
    await open(basedSite().url + SHEET);
    await type('carav');
    await press('ArrowDown', 'Escape');
    expect(await list().count()).toBe(0);
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    await press('Escape');
    expect(await field().inputValue()).toBe('carav');
    await press('ArrowDown');
    expect(await active()).toContain('Caravane');
  });

  it('closes when one goes elsewhere, by Tab or by a pointer', async () => {
    await open(basedSite().url + SHEET);
    await type('carav');
    await press('Tab');
    expect(await on.page.locator(':focus').textContent()).toContain('Chercher');
    expect(await list().count()).toBe(0);
    await field().focus();
    await press('ArrowDown');
    expect(await list().count()).toBe(1);
    await on.page.mouse.click(600, 700);
    expect(await list().count()).toBe(0);
  });

  it('has the last row only for a slip, and nothing for two letters', async () => {
    await open(basedSite().url + SHEET);
    await type('xylopone');
    expect(await options().count()).toBe(1);
    expect(await on.page.locator('.champ [aria-live]').textContent()).toMatch(
      /^Aucune proposition/,
    );
    await field().fill('xy');
    await expect.poll(() => list().count()).toBe(0);
  });

  it('follows a finger, on rows of 44 px', async () => {
    await open(basedSite().url + SHEET, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await type('diagnostic');
    for (const option of await options().all())
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await options().nth(1).tap();
    await on.page.waitForURL((url) => !url.href.includes(SHEET));
    expect(on.messages).toEqual([]);
  });

  it.each([
    ['320 px', 320, 'light'],
    ['1280 px, at night', 1280, 'dark'],
  ] as const)(
    'has nothing for axe to find, and loses nothing: %s',
    async (_at, width, colorScheme) => {
      await open(rootSite().url + SHEET, { viewport: { width, height: 640 }, colorScheme });
      await type('diagnostic');
      await press('ArrowDown');
      expect(await violationsOf(on.page)).toEqual([]);
      const box = await list().boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await press('Escape');
      expect(await lossesOf(on.page)).toEqual([]);
    },
  );

  it('is framed, and shows where one is, in forced colours', async () => {
    await open(basedSite().url + SHEET, { forcedColors: 'active' });
    await type('carav');
    await press('ArrowDown');
    const style = (name: 'borderTopWidth' | 'outlineWidth', of = list()) =>
      of.evaluate((element, key) => parseFloat(getComputedStyle(element)[key]), name);
    expect(await style('borderTopWidth')).toBeGreaterThanOrEqual(2);
    const [chosen, other] = [options().first(), options().last()];
    expect(await style('outlineWidth', chosen)).toBeGreaterThanOrEqual(3);
    expect(await other.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('none');
  });
});
