import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { types, TYPE_IDS } from '../../../src/model/index.ts';
import { drawable } from '../../../src/sharing/drawable.ts';
import { draw } from '../../../src/sharing/draw.ts';
import { readKit } from '../../../src/sharing/read-kit.ts';

const { faces, dyes } = await readKit();
const picture = {
  path: '/partage/fiches/x.png',
  type: 'actionSheet',
  kind: 'Fiche action',
  title: 'Orienter après un test',
  line: '45\u00a0min',
} as const;
const svg = (change: object) => draw({ ...picture, ...change }, faces, dyes);

describe('what a face can draw', () => {
  it('is all of French, with its spaces', () => {
    const french =
      'Œuvre à l’île «\u00a0où\u00a0?\u202f», ça naît\u202f! ÉÈÊËÀÂÎÏÔÙÛÜÇ œ æ 12\u00a0€ — … ·';
    for (const face of [faces.title, faces.text, faces.strong])
      expect(drawable(french, face)).toBe(french);
  });

  it('leaves no empty box: an unknown letter loses its accent, an unknown sign goes', () => {
    expect(drawable('Ǎ la 漢字 mairie 🙂 de Łódź\u2003!', faces.title)).toBe(
      'A la mairie de ódz !',
    );
    expect(drawable('漢字', faces.title)).toBe('');
  });
});

describe('an image', () => {
  it('asks for no font of the system, and nothing of the outside', () => {
    expect(svg({})).not.toMatch(/<text|font-|href|<image|<style|NaN|undefined/);
  });

  it('has the size that platforms ask for, and the dye of its type', async () => {
    const { width, height } = await sharp(Buffer.from(svg({}))).metadata();
    expect([width, height]).toEqual([1200, 630]);
    for (const type of TYPE_IDS) expect(svg({ type })).toContain(dyes.thread[type]);
    expect(new Set(TYPE_IDS.map((type) => svg({ type }))).size).toBe(TYPE_IDS.length);
    expect(types.actionSheet.label.one).toBe(picture.kind);
  });

  it('keeps long texts off its foot and off its right edge', async () => {
    const long = svg({
      title: 'Accompagner durablement '.repeat(20),
      line: 'Connexion · '.repeat(30),
    });
    const { data, info } = await sharp(Buffer.from(long))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const paper = data.subarray(info.channels * 1190, info.channels * 1190 + 3);
    const bare = (left: number, top: number, width: number, height: number): boolean => {
      for (let y = top; y < top + height; y++)
        for (let x = left; x < left + width; x++) {
          const at = (y * info.width + x) * info.channels;
          if (!data.subarray(at, at + 3).equals(paper)) return false;
        }
      return true;
    };
    expect(bare(1130, 0, 70, 630)).toBe(true);
    expect(bare(216, 506, 900, 20)).toBe(true);
    expect(bare(216, 128, 900, 60)).toBe(false);
  });

  it('is drawn without a title too, when nothing of it can be', async () => {
    const empty = svg({ title: '漢字', line: '' });
    expect(empty).not.toContain('NaN');
    await expect(sharp(Buffer.from(empty)).png().toBuffer()).resolves.toBeInstanceOf(Buffer);
  });
});
