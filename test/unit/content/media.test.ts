import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mediaFacts } from '../../../src/content/media.ts';
import { mediaFiles } from '../../../src/content/media-files.ts';

let root: string;
let contentDir: string;
let cacheDir: string;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'media-'));
  contentDir = join(root, 'content');
  cacheDir = join(root, 'cache');
  mkdirSync(join(contentDir, 'media'), { recursive: true });
  const noise = {
    width: 1200,
    height: 600,
    channels: 3,
    noise: { type: 'gaussian', mean: 128, sigma: 30 },
  } as const;
  await sharp({ create: { ...noise, background: '#fff' } })
    .png()
    .toFile(join(contentDir, 'media/photo.png'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, source: string) =>
  writeFileSync(join(contentDir, 'media', name), source);

describe('media', () => {
  it('knows the weight and size of an image, and makes its smaller copies once for its bytes', async () => {
    const facts = (
      await mediaFacts({ contentDir, cacheDir }, ['/media/photo.png', '/media/absent.png'])
    ).get('/media/photo.png');
    expect(facts).toMatchObject({ width: 1200, height: 600 });
    expect(facts?.variants?.map(({ width }) => width)).toEqual([480, 960]);
    const made = readdirSync(join(cacheDir, 'images'));
    expect(made).toHaveLength(2);
    const first = join(cacheDir, 'images', made[0] as string);
    const before = statSync(first).mtimeMs;
    // The same bytes under another name, read again: the copies are those.
    copyFileSync(join(contentDir, 'media/photo.png'), join(contentDir, 'media/autre.png'));
    await mediaFacts({ contentDir, cacheDir }, ['/media/autre.png']);
    expect(statSync(first).mtimeMs).toBe(before);
  });

  it('publishes drawings that only draw, and nothing from elsewhere on the disk', async () => {
    write('dessin.svg', '<svg xmlns="http://www.w3.org/2000/svg"><a href="#x"/></svg>');
    write('script.svg', '<svg><script>1</script></svg>');
    write('action.svg', '<svg onload="x()"/>');
    write('ailleurs.svg', '<svg><image href="https://a.fr/x.png"/></svg>');
    write('page.html', '<p>');
    write('.cache.png', '');
    writeFileSync(join(root, 'secret.png'), 'x');
    symlinkSync(join(root, 'secret.png'), join(contentDir, 'media/lien.png'));
    expect(await mediaFiles(contentDir)).toEqual(['dessin.svg', 'photo.png']);
  });
});
