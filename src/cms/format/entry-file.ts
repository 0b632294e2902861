import type { Fields } from '../../model/fields/index.ts';
import { hasBody, type TypeId, types } from '../../model/index.ts';
import { bodyFromFile, bodyToFile } from './body-text.ts';
import { fromForm, toForm } from './form-values.ts';
import { refuseTooLong } from './length-limit.ts';
import { LISTED } from './listed.ts';
import { readFrontMatter, writeFrontMatter } from './front-matter-text.ts';

/** The values of a form, and beside them the file they come from. */
export type FormData = Record<string, unknown>;

/** Key of the form's values that holds the file as it was read: Decap keeps what it does not know. */
export const ORIGINAL = 'maillage:fichier';

const FILE = /^---[ \t]*\n([\s\S]*?)(?:^---[ \t]*)(?:\n([\s\S]*))?$/m;

interface Written {
  head: string;
  /** What stands between the front matter and the body, and after it. */
  gap: string;
  body: string;
  end: string;
}

/** A file of that type, as the form shows it. Throws, in French, when its front matter cannot be read. */
export function fromFile(type: TypeId, source: string): FormData {
  const { head, body } = split(source);
  return {
    ...toForm(types[type].fields, readFrontMatter(head)),
    ...(hasBody(type) && { body: bodyFromFile(body) }),
    [ORIGINAL]: source,
  };
}

/** The data and the body that a form holds, as the model knows them. */
export function readForm(type: TypeId, form: FormData): { data: FormData; body: string } {
  const { body = '', [ORIGINAL]: _original, [LISTED]: _listed, ...values } = form;
  const { body: _field, ...fields }: Fields = types[type].fields;
  return { data: fromForm(fields, values), body: typeof body === 'string' ? body.trimEnd() : '' };
}

/** The file of a form. What has not changed since it was read keeps its very characters. */
export function toFile(type: TypeId, form: FormData): string {
  const original = typeof form[ORIGINAL] === 'string' ? form[ORIGINAL] : undefined;
  const { data, body } = readForm(type, form);
  refuseTooLong(body);
  const written = original === undefined ? undefined : split(original);
  const before = written && readForm(type, fromFile(type, original ?? '')).data;
  const isSame = (key: string) =>
    before !== undefined && JSON.stringify(before[key]) === JSON.stringify(data[key]);
  const head = writeFrontMatter(data, written?.head, isSame);
  const text = [`---\n${head}---\n`, ...(hasBody(type) ? bodyLines(body, written) : [])].join('');
  return original?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}

function bodyLines(body: string, written: Written | undefined): string[] {
  const text = bodyToFile(body, written?.body);
  if (text === '') return [];
  return text === written?.body ? [written.gap, text, written.end] : ['\n', text, '\n'];
}

function split(source: string): Written {
  refuseTooLong(source);
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [, head, rest = ''] = FILE.exec(text) ?? [];
  if (head === undefined || !text.startsWith('---'))
    throw new Error(
      'Ce fichier n’a pas d’en-tête lisible : il faut le réparer dans le fichier avant de le modifier ici.',
    );
  const gap = /^\n*/.exec(rest)?.[0] ?? '';
  const body = rest.slice(gap.length).trimEnd();
  return { head, gap, body, end: rest.slice(gap.length + body.length) };
}
