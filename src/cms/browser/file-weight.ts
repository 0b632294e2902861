/** A file, as Decap hands it. */
interface Asset {
  path: string;
  toString(): string;
}

const PAUSE = 200;
const TRIES = 50;

/** The bytes of a file of the form: as Decap holds it, or as the site has it. Nothing when neither does. */
export async function weightOf(
  read: () => Asset | undefined,
  published: string,
): Promise<number | undefined> {
  const asset = await loaded(read);
  try {
    return await bytesAt(asset?.startsWith('blob:') ? asset : published);
  } catch {
    return undefined;
  }
}

/** The address of a file that Decap may still be reading: it gives an empty image meanwhile. */
async function loaded(read: () => Asset | undefined): Promise<string | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const asset = read();
    if (asset?.path !== 'empty.svg') return asset?.toString();
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  return undefined;
}

async function bytesAt(address: string): Promise<number | undefined> {
  if (!address.startsWith('blob:')) {
    const { ok, headers } = await fetch(address, { method: 'HEAD' });
    if (!ok) return undefined;
    const length = headers.get('content-length');
    // What is compressed on its way has the length that it has on its way.
    if (length !== null && !headers.has('content-encoding')) return Number(length);
  }
  const { size } = await (await fetch(address)).blob();
  return size;
}
