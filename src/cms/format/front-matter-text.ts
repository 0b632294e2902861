import { isMap, isScalar, parseDocument, stringify } from 'yaml';

type Values = Record<string, unknown>;

const READ = {
  schema: 'core',
  merge: false,
  uniqueKeys: true,
  strict: true,
  logLevel: 'silent',
} as const;
// No folding: a value is one line, and a change of one value a change of one line.
const WRITE = { schema: 'core', lineWidth: 0, blockQuote: 'literal' } as const;

/** Reads strict YAML. Throws, in French, on what is not. */
export function readFrontMatter(text: string): Values {
  const document = parseDocument(text, READ);
  if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents)))
    throw new Error(
      'L’en-tête de ce fichier n’est pas lisible : il faut le réparer dans le fichier avant de le modifier ici.',
    );
  return (document.toJS({ maxAliasCount: 0 }) as Values | null) ?? {};
}

/**
 * Values as strict YAML, in their order. Where `written` is what the file had, a key whose
 * value `isSame` keeps its very text and its place.
 */
export function writeFrontMatter(
  values: Values,
  written = '',
  isSame: (key: string) => boolean = () => false,
): string {
  const before = textByKey(written);
  const kept = [...before.keys()].filter((key) => key in values);
  return placed(Object.keys(values), kept)
    .map((key) => {
      const text = before.get(key);
      return text !== undefined && isSame(key) ? text : stringify({ [key]: values[key] }, WRITE);
    })
    .join('');
}

/** The lines of each key at the top of a block of YAML. Nothing for a block written otherwise. */
function textByKey(written: string): Map<string, string> {
  const { contents } = parseDocument(written, READ);
  if (!isMap(contents) || contents.flow) return new Map();
  const starts = contents.items.map(({ key }) =>
    isScalar(key) && key.range ? { key: String(key.value), at: key.range[0] } : { key: '', at: -1 },
  );
  if (starts.some(({ at }) => at < 0 || (at > 0 && written[at - 1] !== '\n'))) return new Map();
  return new Map(
    starts.map(({ key, at }, index) => [
      key,
      written.slice(index === 0 ? 0 : at, starts[index + 1]?.at),
    ]),
  );
}

/** The order of the file for the keys it had; each new key after the one it follows in the model. */
function placed(ordered: string[], kept: string[]): string[] {
  const result = [...kept];
  ordered.forEach((key, index) => {
    if (result.includes(key)) return;
    const previous = ordered.slice(0, index).findLast((other) => result.includes(other));
    result.splice(previous === undefined ? 0 : result.indexOf(previous) + 1, 0, key);
  });
  return result;
}
