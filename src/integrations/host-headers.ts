import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { hostHeaders as headersFor } from '../export/host-headers.ts';
import type { Settings } from '../settings.ts';

/** Writes `_headers`, for the static hosts that read it. */
export const hostHeaders = ({ basePath }: Settings): AstroIntegration => ({
  name: 'maillage-host-headers',
  hooks: {
    'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFor(basePath)),
  },
});
