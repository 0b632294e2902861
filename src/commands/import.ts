import { basename, join } from 'node:path';
import { CannotImport } from '../import/cannot-import.ts';
import { type Draft, makeDraft } from '../import/draft.ts';
import { readDocument } from '../import/read-document.ts';
import { writeDraft } from '../import/write-draft.ts';
import { folderOf } from '../model/index.ts';
import { readSettings } from '../settings.ts';
import { askAtTerminal, askNobody } from './ask-alternative.ts';
import { contentProblems } from './content-problems.ts';
import { readArguments } from './import-arguments.ts';
import { told, toldProblems } from './import-report.ts';
import { FIRST_PORT } from './ports.ts';

const { files, type, isTypeSaid } = readArguments(process.argv.slice(2));
const { contentDir, cacheDir, basePath, buildDate } = readSettings();
const content = basename(contentDir);
const asideDir = join(cacheDir, 'import');

// A line that the next one takes the place of, where somebody looks.
const showDoing = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
};
const isAttended = process.stdin.isTTY && process.stdout.isTTY;
const ask = isAttended ? askAtTerminal(asideDir, () => showDoing('')) : askNobody;

if (!isTypeSaid) console.log(`No --type: they become ${folderOf(type)}.\n`);
const drafts: Draft[] = [];
const failures: string[] = [];
for (const [index, file] of files.entries()) {
  const name = basename(file);
  const rank = files.length > 1 ? `[${index + 1}/${files.length}] ` : '';
  showDoing(`${rank}${name}`);
  try {
    const document = await readDocument(file);
    const draft = await makeDraft(document, {
      type,
      fileName: name,
      contentDir,
      today: buildDate,
      ask,
    });
    await writeDraft(draft, contentDir, asideDir);
    drafts.push(draft);
    showDoing('');
    console.log(rank + told({ draft, document: name, content, asideDir }));
  } catch (error) {
    const { message, stack } = error as Error;
    failures.push(`${name}: ${error instanceof CannotImport ? message : stack}`);
    showDoing('');
    console.log(`${rank}${name}: not imported`);
  }
}

if (drafts.length > 0) {
  const { problems } = await contentProblems(contentDir, buildDate);
  const editor = `http://localhost:${FIRST_PORT}${basePath}admin/#/collections/`;
  console.log('\nRead each again (roles and organisations, no names), with npm start:');
  for (const { path, slug } of drafts) {
    const own = problems.filter(({ file }) => file === `${content}/${path}`);
    const address = `${editor}${folderOf(type)}/entries/${slug}`;
    console.log(['', address, ...toldProblems(own)].join('\n    ').trimStart());
  }
}
if (failures.length > 0) {
  console.error(`\nNot imported:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
  process.exitCode = 1;
}
