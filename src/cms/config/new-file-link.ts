/** The page of a forge where somebody writes a new file, and the names of what its address may fill. */
export interface NewFilePage {
  address: string;
  nameKey: string;
  /** Where the forge takes the text too. */
  textKey?: string;
}

/** Longest address that every forge accepts. */
const LONGEST = 7_000;

/** That page, for a folder of the repository of these options of Decap; nothing where none is known. */
export function newFilePage(
  backend: Readonly<Record<string, unknown>> | undefined,
  folder: string,
): NewFilePage | undefined {
  const { name, repo, branch = 'main' } = backend ?? {};
  if (typeof name !== 'string' || typeof repo !== 'string' || typeof branch !== 'string')
    return undefined;
  const origin = (otherwise: string): string => originOf(backend?.['base_url']) ?? otherwise;
  switch (name) {
    case 'github':
      // Its `base_url` is that of the program that logs in.
      return {
        address: `https://github.com/${repo}/new/${branch}/${folder}`,
        nameKey: 'filename',
        textKey: 'value',
      };
    case 'gitlab':
      return {
        address: `${origin('https://gitlab.com')}/${repo}/-/new/${branch}/${folder}`,
        nameKey: 'file_name',
      };
    case 'forgejo':
    case 'gitea':
      return {
        address: `${origin('https://codeberg.org')}/${repo}/_new/${branch}/${folder}`,
        nameKey: 'filename',
      };
    default:
      return undefined;
  }
}

const originOf = (address: unknown): string | undefined =>
  typeof address === 'string' ? URL.parse(address)?.origin : undefined;

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
