import { unzipSync } from 'fflate';
import { CannotImport } from './cannot-import.ts';

const MOST_FILES = 5_000;
const MOST_BYTES = 200_000_000;
/** XML takes many times its size once it is read. */
const MOST_XML = 30_000_000;

/** A Word file of before 2007, or one that a password protects. */
const OLD_CONTAINER = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * The files of an archive, by path. It is judged by the sizes it announces before anything is
 * inflated, and nothing is inflated past them.
 */
export function openZip(bytes: Buffer): Record<string, Uint8Array> {
  if (bytes.subarray(0, 4).equals(OLD_CONTAINER))
    throw new CannotImport(
      'It is protected by a password, or written by an old Word: open it, remove the password, save it as .docx or .odt.',
    );
  let files = 0;
  let total = 0;
  const judge = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    files += 1;
    total += originalSize;
    if (files > MOST_FILES || total > MOST_BYTES || (isXml(name) && originalSize > MOST_XML))
      throw new CannotImport('It is too large once unpacked: cut it in several documents.');
    return true;
  };
  try {
    return unzipSync(bytes, { filter: judge });
  } catch (error) {
    if (error instanceof CannotImport) throw error;
    throw new CannotImport('It is damaged, or not what its name says: open it and save it again.');
  }
}

const isXml = (name: string): boolean => /\.(xml|rels)$/i.test(name);

/** A file of an archive as text; empty when it is not there. */
export const textIn = (files: Record<string, Uint8Array>, path: string): string =>
  Buffer.from(files[path] ?? []).toString('utf8');
