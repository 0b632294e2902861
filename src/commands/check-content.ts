import { checkSheets } from '../checks/index.ts';
import { describe } from '../content/report.ts';
import { readCorpus } from '../content/shared-corpus.ts';
import { readSettings } from '../settings.ts';

const { contentDir } = readSettings();
const { entries, bodies, links, problems } = await readCorpus(contentDir);
const sheets = entries.map((entry) => ({
  entry,
  body: bodies.get(entry.path) ?? '',
  links: links.get(entry.path) ?? [],
}));
const all = [...problems, ...(await checkSheets(sheets))];

if (all.length === 0) console.log(`${entries.length} pages lues, rien à signaler.`);
else {
  const count = all.length === 1 ? 'Un problème' : `${all.length} problèmes`;
  console.error(`${count} dans le contenu :\n\n${all.map(describe).join('\n')}\n`);
  process.exit(1);
}
