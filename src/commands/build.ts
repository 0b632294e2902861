import './production.ts';
import './quiet-astro.ts';
import { build } from 'astro';

try {
  await build({ logLevel: process.env['CI'] ? 'warn' : 'info' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
