import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const LIMIT = 200;

/** Files over 200 lines, each with its reason. */
const LONG: Record<string, string> = {
  'src/model/types/event.ts':
    'one content type, one declaration: the write-up of a meeting has that many fields',
};

const MEANS_NOTHING = /(^|\/)(utils?|helpers?|misc|common|shared)(\/|\.)/i;

const files = [
  // Figures that a command writes are not read line by line.
  ...sourceFiles('src').filter(({ path }) => !path.endsWith('.json')),
  ...sourceFiles('test').filter(({ path }) => path.endsWith('.ts')),
];

describe('files', () => {
  it('are short, or say why', () => {
    const long = files
      .filter(({ source }) => source.split('\n').length > LIMIT + 1)
      .map(({ path }) => path);
    expect(long.filter((path) => !(path in LONG))).toEqual([]);
    expect(
      Object.keys(LONG).filter((path) => !existsSync(path)),
      'reasons without a file',
    ).toEqual([]);
  });

  it('are named for what they hold', () => {
    const empty = files.map(({ path }) => path).filter((path) => MEANS_NOTHING.test(path));
    expect(empty).toEqual([]);
  });

  it('leave nothing for later', () => {
    const found = files
      .filter(({ path }) => !path.startsWith('test/architecture/'))
      .filter(({ source }) =>
        /\b(TODO|FIXME|XXX|HACK)\b|\.(skip|only)\(|lorem ipsum/i.test(source),
      );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('name no path of a machine and no host of a registry', () => {
    const everywhere = ['src', 'test', 'docs', 'content', 'public', '.ci'].flatMap(sourceFiles);
    const found = everywhere
      .filter(({ path }) => !path.startsWith('test/architecture/'))
      .filter(({ source }) => /\/root\/|\/home\/[a-z]+\/|registry\.npmjs/.test(source));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});
