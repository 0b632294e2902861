/** Walks the few kinds of CBOR (RFC 8949) that Pagefind writes: numbers, texts and arrays of known length. */
export interface Head {
  /** Major type: 3 is a text, 4 an array. */
  kind: number;
  /** A number, or how long what follows is. */
  value: number;
  /** Where what follows begins. */
  next: number;
}

export const TEXT = 3;
export const ARRAY = 4;

export function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const kind = first >> 5;
  const short = first & 0x1f;
  if (kind > ARRAY || short > 26)
    throw new Error(`Not the CBOR of an index: 0x${first.toString(16)}`);
  if (short < 24) return { kind, value: short, next: at + 1 };
  const size = 2 ** (short - 24);
  return { kind, value: bytes.readUIntBE(at + 1, size), next: at + 1 + size };
}

/** Where the item that begins there ends. */
export function endOf(bytes: Buffer, at: number): number {
  const { kind, value, next } = headAt(bytes, at);
  if (kind < 2) return next;
  if (kind <= TEXT) return next + value;
  let end = next;
  for (let item = 0; item < value; item += 1) end = endOf(bytes, end);
  return end;
}

/** The items of the array that begins there, as they are written. */
export function itemsAt(bytes: Buffer, at: number): Buffer[] {
  const { kind, value, next } = headAt(bytes, at);
  if (kind !== ARRAY) throw new Error('Not the CBOR of an index: no array.');
  const items: Buffer[] = [];
  for (let from = next; items.length < value;) {
    const to = endOf(bytes, from);
    items.push(bytes.subarray(from, to));
    from = to;
  }
  return items;
}

export function textOf(item: Buffer): string {
  const { kind, value, next } = headAt(item, 0);
  if (kind !== TEXT) throw new Error('Not the CBOR of an index: no text.');
  return item.toString('utf8', next, next + value);
}

function headOf(kind: number, value: number): Buffer {
  const top = kind << 5;
  if (value < 24) return Buffer.from([top | value]);
  if (value < 2 ** 8) return Buffer.from([top | 24, value]);
  if (value < 2 ** 16) return Buffer.from([top | 25, value >> 8, value & 0xff]);
  return Buffer.from([top | 26, ...[24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)]);
}

export const arrayOf = (items: readonly Buffer[]): Buffer =>
  Buffer.concat([headOf(ARRAY, items.length), ...items]);

export const textItem = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat([headOf(TEXT, bytes.length), bytes]);
};
