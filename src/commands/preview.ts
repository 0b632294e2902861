import './quiet-astro.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { readSettings } from '../settings.ts';
import { freePort, LOOPBACK } from './ports.ts';

const { outDir, basePath } = readSettings();

if (!existsSync(join(outDir, 'index.html'))) {
  console.error(`There is nothing to preview in ${outDir}: run "npm run build" first.`);
  process.exit(1);
}
const port = await freePort(Number(process.env['PORT'] ?? undefined) || undefined);
await preview({ logLevel: 'warn', server: { port, host: LOOPBACK } });
console.log(`\nThe built site is at http://localhost:${port}${basePath} (Ctrl+C stops it).\n`);
