import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDocument } from '../import/read-document.ts';
import { folderOf, hasBody, TYPE_IDS, type TypeId, types } from '../model/index.ts';
import { suggest } from '../model/suggest.ts';

const USUAL: TypeId = 'event';
const TAKING_TEXT = TYPE_IDS.filter(hasBody).map(folderOf);

const USAGE = 'Usage: npm run import -- FILE_OR_FOLDER… [--type NAME]';
const HELP = `${USAGE}

Makes a draft of each document: .docx, .odt, .html, .md; those of a folder, not of the
folders inside it. What the draft lacks is said, and in a box at its top.

  --type NAME   what they become: ${TAKING_TEXT.join(', ')}; ${folderOf(USUAL)} if not said
  --help        this

CONTENT_DIR is the library that is written to. Nothing is ever written over. Exit code:
0 when every document became a draft; 1 when one did not; 2 when the command cannot be read.`;

export interface ImportArguments {
  /** Absolute paths of the documents. */
  files: string[];
  type: TypeId;
  /** Whether somebody said that type. */
  isTypeSaid: boolean;
}

/** What the command line asks. Ends the process when that is help, or cannot be read. */
export function readArguments(args: string[]): ImportArguments {
  const { values, positionals } = parsed(args);
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  if (positionals.length === 0) refuse('No document to import.');
  return {
    type: values.type === undefined ? USUAL : typeNamed(values.type),
    isTypeSaid: values.type !== undefined,
    files: [...new Set(positionals.flatMap(documentsAt))],
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { type: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    return refuse((error as Error).message);
  }
}

/** Files that programs make while a document is open. */
const BEING_EDITED = /^(?:~\$|\.)/;

function documentsAt(path: string): string[] {
  if (!existsSync(path)) return refuse(`No such file or folder: ${path}`);
  if (!statSync(path).isDirectory()) return [resolve(path)];
  const names = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !BEING_EDITED.test(entry.name) && isDocument(entry.name))
    .map(({ name }) => name)
    .sort();
  if (names.length === 0) refuse(`No document in ${path}.`);
  return names.map((name) => resolve(join(path, name)));
}

/** A type by the name of its folder, one of it or several. */
function typeNamed(name: string): TypeId {
  const names = new Map(
    TYPE_IDS.flatMap((id) => {
      const folder = folderOf(id);
      return [folder, folder.replace(/s$/, ''), types[id].label.one.toLowerCase()].map(
        (each) => [each, id] as const,
      );
    }),
  );
  const type = names.get(name.toLowerCase());
  if (type && hasBody(type)) return type;
  if (type)
    return refuse(
      `“${name}” has no text of its own, only fields: fill its form in the editor. A document becomes: ${TAKING_TEXT.join(', ')}.`,
    );
  const near = suggest(name, [...names.keys()]);
  return refuse(
    near
      ? `No type is named “${name}”. Did you mean “${near}”?`
      : `No type is named “${name}”. A document becomes: ${TAKING_TEXT.join(', ')}.`,
  );
}

function refuse(why: string): never {
  console.error(`${why}\n${USAGE}`);
  process.exit(2);
}
