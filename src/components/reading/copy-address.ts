import { announce } from './announce.ts';

// A page served without encryption has no clipboard, whatever the types say.
export const canCopy = (): boolean => 'clipboard' in navigator;

/** Copies an address and says so, or says that the browser refused. */
export async function copyAddress(address: string, done: string): Promise<void> {
  const words = await navigator.clipboard.writeText(address).then(
    () => done,
    () => 'Le navigateur a refusé la copie',
  );
  announce(words);
}
