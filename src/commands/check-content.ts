import { existsSync, realpathSync } from 'node:fs';
import { basename, isAbsolute, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { isFormat, reporters } from '../checks/reporters/index.ts';
import { readSettings } from '../settings.ts';
import { contentProblems } from './content-problems.ts';
import { type MendedFile, mendContent } from './mend-content.ts';

const { contentDir, buildDate } = readSettings();
const { files, fix, format } = readArguments();

const isAsked = (file: string): boolean => files.size === 0 || files.has(file);
if (fix) console.error(toldMended(await mendContent(contentDir, isAsked)));
const found = await contentProblems(contentDir, buildDate);
const problems = found.problems.filter(({ file }) => isAsked(file));
const report = reporters[format]({ problems, pages: files.size || found.pages });
if (report !== '') console.log(report);
process.exitCode = problems.length > 0 ? 1 : 0;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        fix: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
    });
    const { fix, format } = values;
    if (!isFormat(format)) throw new Error(`Unknown format: ${format}.`);
    return { files: new Set(positionals.map(asTold)), fix, format };
  } catch (error) {
    const { message } = error as Error;
    console.error(
      `${message}\nUsage: npm run check:content -- [files…] [--fix] [--format ${Object.keys(reporters).join('|')}]`,
    );
    process.exit(2);
  }
}

/** A file given on the command line, as problems name it. Throws when the library has no such file. */
function asTold(file: string): string {
  if (!existsSync(file)) throw new Error(`No such file: ${file}`);
  const inside = relative(realpathSync(contentDir), realpathSync(file));
  if (inside.startsWith('..') || isAbsolute(inside))
    throw new Error(`Not in the content folder (${contentDir}): ${file}`);
  return [basename(contentDir), ...inside.split(sep)].join('/');
}

function toldMended(mended: readonly MendedFile[]): string {
  if (mended.length === 0) return 'Rien à corriger par la machine.\n';
  const lines = mended.map(({ file, by }) => `  ${file}  (${by.join(', ')})`);
  return `Corrigé par la machine :\n${lines.join('\n')}\n`;
}
