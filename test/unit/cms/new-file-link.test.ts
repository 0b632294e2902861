import { expect, it } from 'vitest';
import type { Deployment } from '../../../src/cms/config/deployment-schema.ts';
import { newFileLink, newFilePage } from '../../../src/cms/config/new-file-link.ts';
import { DEPLOYMENTS } from '../../fixtures/deployments.ts';

const file = { name: 'le-cafe.mdx', text: '---\ntitle: Café\n---\n' };
const linkFor = (forge: Deployment['forge'], text = file.text) => {
  const deployment = DEPLOYMENTS.find((one) => one.forge === forge) as Deployment;
  return newFileLink(newFilePage(deployment, 'content/pratiques'), { ...file, text });
};

it.each([
  [
    'github',
    'https://github.com/inclusion/maillage/new/main/content/pratiques?filename=le-cafe.mdx&value=---%0Atitle%3A%20Caf%C3%A9%0A---%0A',
    true,
  ],
  [
    'gitlab',
    'https://gitlab.example.org/inclusion/numerique/maillage/-/new/main/content/pratiques?file_name=le-cafe.mdx',
    false,
  ],
  [
    'forgejo',
    'https://forge.example.org/inclusion/maillage/_new/main/content/pratiques?filename=le-cafe.mdx',
    false,
  ],
] as const)('leads to the page of a new file on %s', (forge, address, hasText) => {
  expect(linkFor(forge)).toEqual({ address, hasText });
});

it('leaves out a text that no address can hold', () => {
  const link = linkFor('github', 'é'.repeat(5_000));
  expect(link.hasText).toBe(false);
  expect(link.address).not.toContain('value=');
});
