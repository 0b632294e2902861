import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { AskAlternative } from '../import/images.ts';
import { oneLine } from '../import/one-line.ts';

/** Nobody is at the terminal: what images show is left to be said later. */
export const askNobody: AskAlternative = () => Promise.resolve(undefined);

/** Asks the person at the terminal what each image shows; it is written in a folder, to be looked at. */
export const askAtTerminal =
  (folder: string, beforeAsking: () => void): AskAlternative =>
  async ({ name, bytes }) => {
    await mkdir(folder, { recursive: true });
    const file = join(folder, name);
    await writeFile(file, bytes);
    beforeAsking();
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await lines.question(
      `  What does this image say to who cannot see it, in French? ${file}\n  (Enter: later) `,
    );
    lines.close();
    return oneLine(answer) || undefined;
  };
