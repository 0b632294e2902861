import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings.ts';

describe('the settings', () => {
  it('are read from the environment', () => {
    expect(
      readSettings({
        CONTENT_DIR: 'l’été/contenu 2',
        BASE_PATH: '/maillage',
        SITE_URL: 'https://exemple.fr/',
        BUILD_DATE: '2028-02-29',
      }),
    ).toMatchObject({
      contentDir: resolve('l’été/contenu 2'),
      outDir: resolve('dist'),
      basePath: '/maillage/',
      siteUrl: 'https://exemple.fr',
      buildDate: '2028-02-29',
    });
  });

  it.each([
    ['BUILD_DATE', ['', 'demain', '2026-1-1', '2026-13-01', '2026-02-30', '2026-02-01T10:00']],
    ['BASE_PATH', ['', 'maillage', '//', '/a b/', '/../x/', '/a/./b/', '/..', 'https://x.fr/']],
    [
      'SITE_URL',
      ['', 'exemple.fr', 'ftp://exemple.fr', 'javascript:alert(1)', 'https://exemple.fr/maillage/'],
    ],
  ])('%s: what cannot be is refused, and named', (name, values) => {
    for (const value of values)
      expect(() => readSettings({ [name]: value }), value).toThrow(`${name} is "${value}"`);
  });
});
