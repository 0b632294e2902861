import { type FormData, ORIGINAL } from '../format/entry-file.ts';

/** What this page has since saved over what a form was made from: Decap's form still holds the latter. */
const successors = new Map<string, string>();

/** Two entries may begin with the same text: what follows one says nothing of the other. */
const keyOf = (place: string, original: unknown): string => `${place}\n${String(original)}`;

/** The folder and the slug of the entry that is open, as its file has them; nothing for a new one. */
const placeNow = (): string =>
  /^#\/collections\/([^/]+)\/entries\/([^/?]+)/.exec(location.hash)?.slice(1).join('/') ?? '';

/** A form, with the file as this page last knew it. */
export function upToDate(form: FormData): FormData {
  const successor = successors.get(keyOf(placeNow(), form[ORIGINAL]));
  return successor === undefined ? form : { ...form, [ORIGINAL]: successor };
}

/** What the entry that is being saved was made from: a page saves one at a time. */
let inHand: FormData = {};

export const saving = (form: FormData): void => {
  inHand = form;
};

export function baseInHand(): string | undefined {
  const original = upToDate(inHand)[ORIGINAL];
  return typeof original === 'string' ? original : undefined;
}

/** `path` is that of the file, which ends with its folder and its slug. */
export function saved(path: string, raw: string): void {
  const [folder = '', name = ''] = path.split('/').slice(-2);
  successors.set(keyOf(`${folder}/${name.replace(/\.mdx$/, '')}`, inHand[ORIGINAL]), raw);
}
