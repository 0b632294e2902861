import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDevServer } from '../browser/dev-server.ts';

const TIMES = 5;
const PATIENCE_MS = 30_000;

/** Milliseconds from a saved file to its page in `npm start`, the worst of a few edits. */
export async function editToVisible(corpus: string): Promise<number> {
  const server = await startDevServer({ contentDir: corpus });
  try {
    const folder = join(server.contentDir, 'fiches');
    const name = readdirSync(folder).sort()[0] ?? '';
    const page = async () =>
      (await fetch(`${server.url}fiches/${name.replace(/\.mdx$/, '')}/`)).text();
    await page();
    let worst = 0;
    for (let time = 1; time <= TIMES; time += 1) {
      const title = `Un titre changé ${time} fois`;
      const file = join(folder, name);
      const source = readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`);
      const begun = performance.now();
      writeFileSync(file, source);
      while (!(await page()).includes(title))
        if (performance.now() - begun > PATIENCE_MS) throw new Error(`« ${title} » never showed.`);
      worst = Math.max(worst, performance.now() - begun);
    }
    return worst;
  } finally {
    server.close();
  }
}
