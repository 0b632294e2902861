import { expect, it } from 'vitest';
import { newFileLink, newFilePage } from '../../../src/cms/config/new-file-link.ts';

const file = { name: 'le-cafe.mdx', text: '---\ntitle: Café\n---\n' };
const linkFor = (backend: Record<string, unknown>, text = file.text) => {
  const page = newFilePage(backend, 'content/pratiques');
  return page && newFileLink(page, { ...file, text });
};

it.each([
  [
    { name: 'github', repo: 'asso/biblio', branch: 'main', base_url: 'https://login.example.org' },
    'https://github.com/asso/biblio/new/main/content/pratiques?filename=le-cafe.mdx&value=---%0Atitle%3A%20Caf%C3%A9%0A---%0A',
    true,
  ],
  [
    { name: 'gitlab', repo: 'asso/biblio', branch: 'principale' },
    'https://gitlab.com/asso/biblio/-/new/principale/content/pratiques?file_name=le-cafe.mdx',
    false,
  ],
  [
    { name: 'forgejo', repo: 'asso/biblio', base_url: 'https://forge.example.org' },
    'https://forge.example.org/asso/biblio/_new/main/content/pratiques?filename=le-cafe.mdx',
    false,
  ],
])('leads to the page of a new file: %o', (backend, address, hasText) => {
  expect(linkFor(backend)).toEqual({ address, hasText });
});

it('leaves out a text that no address can hold', () => {
  const link = linkFor({ name: 'github', repo: 'asso/biblio' }, 'é'.repeat(5_000));
  expect(link?.hasText).toBe(false);
  expect(link?.address).not.toContain('value=');
});

it('is nothing where no forge is known', () => {
  expect(newFilePage(undefined, 'content/pratiques')).toBeUndefined();
  expect(linkFor({ name: 'proxy', proxy_url: '/admin/api/v1/' })).toBeUndefined();
  expect(linkFor({ name: 'github' })).toBeUndefined();
});
