import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes a table in a document of `docs/`, between its two marks: `<!-- name -->` and `<!-- /name -->`. */
export async function writeTable(
  file: string,
  name: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from)
    throw new Error(`${file} has no place for the table: write ${begin} and ${end} in it.`);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  const written = `${text.slice(0, from)}${begin}\n\n${table}\n\n${text.slice(to)}`;
  const options = await resolveConfig(file);
  writeFileSync(file, await format(written, { ...options, filepath: file }));
}
