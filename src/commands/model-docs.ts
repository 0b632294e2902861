import { writeFileSync } from 'node:fs';
import { modelDocument } from '../export/model-document/index.ts';

const FILE = new URL('../../docs/model.md', import.meta.url);

writeFileSync(FILE, modelDocument());
console.log('docs/model.md is what the model says.');
