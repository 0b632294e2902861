import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Draft, makeDraft } from '../../../src/import/draft.ts';
import type { AskAlternative } from '../../../src/import/images.ts';
import { readDocument } from '../../../src/import/read-document.ts';
import type { TypeId } from '../../../src/model/index.ts';
import { TEST_DAY } from '../../test-day.ts';

interface Options {
  type?: TypeId;
  ask?: AskAlternative;
  /** Files beside the document. */
  beside?: Record<string, Uint8Array>;
}

/** The draft that a document of that name becomes, in an empty library. */
export async function draftOf(
  fileName: string,
  content: string | Uint8Array,
  { type = 'event', ask = () => Promise.resolve(undefined), beside = {} }: Options = {},
): Promise<Draft> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-import-'));
  const file = join(folder, fileName);
  try {
    for (const [name, bytes] of Object.entries(beside)) writeFileSync(join(folder, name), bytes);
    writeFileSync(file, content);
    const document = await readDocument(file);
    return await makeDraft(document, {
      type,
      fileName,
      contentDir: join(folder, 'content'),
      today: TEST_DAY,
      ask,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
