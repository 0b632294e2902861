import { describe, expect, it } from 'vitest';
import { editorPolicy } from '../../../src/cms/server/editor-policy.ts';
import { editorPage, notConnectedPage } from '../../../src/cms/server/page.ts';
import { mendDecap } from '../../../src/cms/server/vendor-mends.ts';
import { vendorFile } from '../../../src/cms/server/vendor.ts';

const directives = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((one): [string, string[]] => {
      const [name = '', ...sources] = one.split(' ');
      return [name, sources];
    }),
  );

describe('the policy of the editor', () => {
  it('runs its own scripts only, and nothing made from text', () => {
    const policy = editorPolicy();
    expect(directives(policy)).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
    expect(policy).not.toContain('unsafe-eval');
  });

  it.each([
    ['its own server only', { name: 'proxy', proxy_url: '/admin/api/v1/' }, []],
    [
      'a Forgejo',
      { name: 'forgejo', api_root: 'https://code.exemple.fr/api/v1' },
      ['https://code.exemple.fr'],
    ],
    ['gitlab.com', { name: 'gitlab', repo: 'g/m' }, ['https://gitlab.com']],
    [
      'a GitLab of one’s own',
      {
        name: 'gitlab',
        api_root: 'https://git.exemple.fr/api/v4',
        base_url: 'https://git.exemple.fr',
      },
      ['https://git.exemple.fr'],
    ],
    [
      'GitHub and the service that logs in',
      { name: 'github', repo: 'g/m', base_url: 'https://connexion.exemple.fr' },
      ['https://connexion.exemple.fr', 'https://api.github.com'],
    ],
  ])('speaks to %s', (_name, backend, hosts) => {
    const { 'connect-src': connect, 'img-src': images } = directives(editorPolicy(backend));
    expect(connect).toEqual(["'self'", 'blob:', ...hosts]);
    expect(images).toEqual(["'self'", 'blob:', 'data:', ...hosts]);
  });

  it('stands on both pages, before all that it judges', () => {
    const settings = {
      backend: { name: 'gitlab', repo: 'g/m' },
      publishMode: 'simple',
      contentFolder: 'content',
      basePath: '/',
    } as const;
    for (const page of [editorPage(settings), notConnectedPage('/')]) {
      const policy = page.indexOf('http-equiv="Content-Security-Policy"');
      expect(policy).toBeGreaterThan(0);
      expect(
        Math.min(...['<link', '<script'].map((tag) => page.indexOf(tag)).filter((at) => at > 0)),
      ).toBeGreaterThan(policy);
    }
  });
});

describe('the script of Decap, as it is served', () => {
  it('has no `eval` of a text, and starts when told', () => {
    const script = vendorFile('decap-cms.js').toString();
    expect(script.startsWith('window.CMS_MANUAL_INIT=true;')).toBe(true);
    expect(script).not.toMatch(/\beval\([a-z]/);
    expect(script).not.toContain('sourceMappingURL');
  });

  it('is not served when it is no longer what was read', () => {
    expect(() => mendDecap('another version')).toThrow(/0 places found where one was expected/);
  });
});
