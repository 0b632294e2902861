import { basename } from 'node:path';
import { activeInSvg } from '../../model/active-svg.ts';
import type { Refusal } from './guard.ts';
import { type Asset, decode } from './persist.ts';

/** A drawing that could run something is not saved: the site would leave it out. */
export function refuseActive(assets: readonly Asset[]): Refusal | undefined {
  for (const asset of assets) {
    if (!/\.svg$/i.test(asset.path)) continue;
    const active = activeInSvg(decode(asset).toString());
    if (active)
      return {
        status: 422,
        error: `« ${basename(asset.path)} » contient ${active} : l’enregistrer en SVG simple, ou en PNG.`,
      };
  }
  return undefined;
}
