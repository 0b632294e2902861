import { canCopy, copyAddress } from './copy-address.ts';

/** Whether the browser can share an address, or copy it. */
export const canShare = (): boolean => 'share' in navigator || canCopy();

/** Shares an address where the browser knows how, else copies it and says so. */
export function shareAddress(title: string, url: string): void {
  if (!('share' in navigator)) void copyAddress(url, 'Adresse copiée');
  // Refused when the reader changes their mind: nothing to say.
  else navigator.share({ title, url }).catch(() => undefined);
}
