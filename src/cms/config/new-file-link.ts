import type { Deployment } from './deployment-schema.ts';

/** The page of a forge where somebody writes a new file, and the names of what its address may fill. */
export interface NewFilePage {
  address: string;
  nameKey: string;
  /** Where the forge takes the text too. */
  textKey?: string;
}

/** Longest address that every forge accepts. */
const LONGEST = 7_000;

/** That page, for a folder of the repository that the editor saves in. */
export function newFilePage(deployment: Deployment, folder: string): NewFilePage {
  const { repo, branch } = deployment;
  switch (deployment.forge) {
    case 'github':
      return {
        address: `https://github.com/${repo}/new/${branch}/${folder}`,
        nameKey: 'filename',
        textKey: 'value',
      };
    case 'gitlab':
      return {
        address: `${deployment.address}/${repo}/-/new/${branch}/${folder}`,
        nameKey: 'file_name',
      };
    case 'forgejo':
      return {
        address: `${deployment.address}/${repo}/_new/${branch}/${folder}`,
        nameKey: 'filename',
      };
  }
}

/** Its address for that file, with the text where it fits. */
export function newFileLink(
  { address, nameKey, textKey }: NewFilePage,
  { name, text }: { name: string; text: string },
): { address: string; hasText: boolean } {
  const named = `${address}?${nameKey}=${encodeURIComponent(name)}`;
  const whole = `${named}&${textKey ?? ''}=${encodeURIComponent(text)}`;
  const hasText = textKey !== undefined && whole.length <= LONGEST;
  return { address: hasText ? whole : named, hasText };
}
