/**
 * A copy of an SFNT font in which the character `alias` is drawn with the glyph of `of`.
 * The character map is rebuilt as one format 12 table, which any later subsetting rewrites.
 */
export function withAlias(font: Buffer, alias: number, of: number): Buffer {
  const tables = readTables(font);
  const map = readMap(tableOf(tables, 'cmap'));
  const glyph = map.get(of);
  if (glyph === undefined) throw new Error(`The font has no glyph for U+${of.toString(16)}.`);
  map.set(alias, glyph);
  return writeTables(
    font.readUInt32BE(0),
    tables.map(({ tag, data }) => ({ tag, data: tag === 'cmap' ? writeMap(map) : data })),
  );
}

interface Table {
  tag: string;
  data: Buffer;
}

const HEADER = 12;
const RECORD = 16;

const readTables = (font: Buffer): Table[] =>
  Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = HEADER + index * RECORD;
    const start = font.readUInt32BE(at + 8);
    return {
      tag: font.toString('latin1', at, at + 4),
      data: font.subarray(start, start + font.readUInt32BE(at + 12)),
    };
  });

function tableOf(tables: Table[], tag: string): Buffer {
  const table = tables.find((candidate) => candidate.tag === tag);
  if (!table) throw new Error(`The font has no ${tag} table.`);
  return table.data;
}

/** Characters of the first format 4 subtable, with their glyphs. */
function readMap(cmap: Buffer): Map<number, number> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(8 + index * 8),
  );
  const start = starts.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no character map of format 4.');
  const count = cmap.readUInt16BE(start + 6) / 2;
  const column = (index: number, segment: number): number =>
    start + 14 + index * count * 2 + segment * 2;
  const map = new Map<number, number>();
  for (let segment = 0; segment < count; segment++) {
    const last = cmap.readUInt16BE(column(0, segment));
    const first = cmap.readUInt16BE(column(1, segment) + 2);
    const delta = cmap.readUInt16BE(column(2, segment) + 2);
    const rangeAt = column(3, segment) + 2;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - first) * 2);
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) map.set(code, glyph);
    }
  }
  return map;
}

/** One subtable under two names: Unicode for Apple, and for everyone else. */
function writeMap(map: Map<number, number>): Buffer {
  const pairs = [...map].sort(([one], [other]) => one - other);
  const encodings = [
    { platform: 0, encoding: 4 },
    { platform: 3, encoding: 10 },
  ];
  const start = 4 + encodings.length * 8;
  const size = 16 + pairs.length * 12;
  const cmap = Buffer.alloc(start + size);
  cmap.writeUInt16BE(encodings.length, 2);
  encodings.forEach(({ platform, encoding }, index) => {
    const at = 4 + index * 8;
    cmap.writeUInt16BE(platform, at);
    cmap.writeUInt16BE(encoding, at + 2);
    cmap.writeUInt32BE(start, at + 4);
  });
  cmap.writeUInt16BE(12, start);
  cmap.writeUInt32BE(size, start + 4);
  cmap.writeUInt32BE(pairs.length, start + 12);
  pairs.forEach(([code, glyph], index) => {
    const at = start + 16 + index * 12;
    cmap.writeUInt32BE(code, at);
    cmap.writeUInt32BE(code, at + 4);
    cmap.writeUInt32BE(glyph, at + 8);
  });
  return cmap;
}

/** Checksums are left at zero: the subsetting that follows writes its own. */
function writeTables(version: number, tables: Table[]): Buffer {
  const head = Buffer.alloc(HEADER + tables.length * RECORD);
  head.writeUInt32BE(version, 0);
  head.writeUInt16BE(tables.length, 4);
  let start = head.length;
  const bodies = tables.map(({ tag, data }, index) => {
    const at = HEADER + index * RECORD;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(start, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    start += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...bodies]);
}
