import { rmSync } from 'node:fs';
import { makeIndex } from '../../../src/search/index/make.ts';
import { libraryOf } from './library.ts';

/** The index of a library of that many sheets, in that folder: a process of its own, whose memory is measured. */
const [count, folder = ''] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
const library = await libraryOf(Number(count));
const begun = performance.now();
await makeIndex(library, folder);
console.error(`index made in ${performance.now() - begun} ms`);
