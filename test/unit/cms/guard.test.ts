import { describe, expect, it } from 'vitest';
import { pathsOf, refusePath, refuseSender } from '../../../src/cms/server/guard.ts';

const editor = {
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  'content-type': 'application/json; charset=utf-8',
};

describe('who may ask', () => {
  it('the editor of this server', () => expect(refuseSender(editor)).toBeUndefined());

  it.each([
    ['another site', { origin: 'https://exemple.fr' }],
    ['another port', { origin: 'http://localhost:4322' }],
    ['nobody', { origin: undefined }],
    ['a sandboxed page', { origin: 'null' }],
    [
      'another name for this machine',
      { host: 'exemple.fr:4321', origin: 'http://exemple.fr:4321' },
    ],
  ])('not %s', (_who, headers) =>
    expect(refuseSender({ ...editor, ...headers })?.status).toBe(403),
  );

  it('not a form', () =>
    expect(refuseSender({ ...editor, 'content-type': 'text/plain' })?.status).toBe(415));
});

describe('where', () => {
  it.each([
    'content/fiches',
    'content/media',
    'content/fiches/a-b.mdx',
    'content/media/Photo de groupe.JPG',
    'content/media/guide.pdf',
  ])('%s', (path) => expect(refusePath(path, 'content')).toBeUndefined());

  it.each([
    'content',
    'content/',
    'content/../package.json',
    '../content/fiches/a.mdx',
    '/content/fiches/a.mdx',
    'content/fiches/../a.mdx',
    'content/fiches/a.mdx/..',
    'content\\fiches\\a.mdx',
    'content/fiches/a.mdx\0.png',
    'content/fiches/.a.mdx',
    'content/fiches/a.mjs',
    'content/media/a.mjs',
    'content/media/a.html',
    'content/media/.htaccess',
    'content/inconnu/a.mdx',
    'src/model/index.ts',
  ])('not %j', (path) => expect(refusePath(path, 'content')?.status).toBe(403));

  it('says what to change when a title makes no address', () => {
    const refusal = refusePath('content/fiches/a_b.mdx', 'content');
    expect(refusal?.status).toBe(422);
    expect(refusal?.error).toContain('a_b');
  });

  it('says what to change when a title makes no address at all', () => {
    const refusal = refusePath('content/glossaire/.mdx', 'content');
    expect(refusal?.status).toBe(422);
    expect(refusal?.error).toContain('Le titre ne donne pas d’adresse');
  });

  it('names each extension once', () => {
    const listed = /\((.*)\)/.exec(refusePath('content/media/a.exe', 'content')?.error ?? '')?.[1];
    const extensions = listed?.split(', ') ?? [];
    expect(extensions).toContain('svg');
    expect(extensions).toEqual([...new Set(extensions)]);
  });

  it('finds every path of a request', () => {
    const params = {
      entry: { slug: 'x', path: 'a', raw: '/etc' },
      dataFiles: [{ path: 'b', newPath: 'c' }],
      assets: [{ path: 'd' }],
    };
    expect(pathsOf(params)).toEqual(['a', 'b', 'c', 'd']);
    expect(
      pathsOf({
        paths: ['e', 'f'],
        folder: 'g',
        mediaFolder: 'h',
        files: [{ path: 'i', label: 'x' }],
      }),
    ).toEqual(['e', 'f', 'g', 'h', 'i']);
  });
});
