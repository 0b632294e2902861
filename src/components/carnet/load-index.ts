import { INDEX, type PageIndex } from '../../carnet/page-index.ts';
import { withBase } from '../../layouts/address.ts';

/** What the build says of the pages. Nothing without a network, where it was never read. */
export async function loadIndex(): Promise<PageIndex | undefined> {
  try {
    const response = await fetch(withBase(INDEX));
    return response.ok ? ((await response.json()) as PageIndex) : undefined;
  } catch {
    return undefined;
  }
}
