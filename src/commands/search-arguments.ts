import { parseArgs } from 'node:util';
import { folderOf, TYPE_IDS } from '../model/index.ts';
import { wordsOf } from '../search/query/words.ts';

const TYPES: readonly string[] = TYPE_IDS.map(folderOf);

const USAGE = 'Usage: npm run search -- "words" [--type NAME]… [--limit N] [--json]';
const HELP = `${USAGE}

Asks the index of the site that was built last, as its search page does.

  --type NAME   only pages of that type; several may be given: ${TYPES.join(', ')}
  --limit N     so many results, 10 if not said
  --json        for a program: results, scores, how the words were read
  --help        this

OUT_DIR is the site that is asked, as for npm run build. Exit code: 0 when it was asked,
whatever was found; 1 when there is no index; 2 when the command cannot be read.`;

export interface SearchArguments {
  query: string;
  limit: number;
  types: string[];
  asJson: boolean;
}

/** What the command line asks. Ends the process when that is help, or cannot be read. */
export function readArguments(args: string[]): SearchArguments {
  const { values, positionals } = parsed(args);
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const query = positionals.join(' ');
  if (wordsOf(query).length === 0) refuse('No words to look for.');
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1)
    refuse(`--limit takes a whole number from 1 on, not “${values.limit}”.`);
  const unknown = values.type.find((type) => !TYPES.includes(type));
  if (unknown !== undefined)
    refuse(`No type is named “${unknown}”. Those there are: ${TYPES.join(', ')}.`);
  return { query, limit, types: values.type, asJson: values.json };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        limit: { type: 'string', default: '10' },
        type: { type: 'string', multiple: true, default: [] as string[] },
      },
    });
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function refuse(why: string): never {
  console.error(`${why}\n${USAGE}`);
  process.exit(2);
}
