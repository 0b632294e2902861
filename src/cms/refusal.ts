import { compile, nowhere, readWithRemark } from '../markdown/index.ts';
import type { Fields } from '../model/fields/index.ts';
import { type TypeId, types } from '../model/index.ts';
import { validate } from '../model/validate.ts';
import { bodyToFile } from './format/body-text.ts';
import { type FormData, readForm, toFile } from './format/entry-file.ts';

const SHOWN = 4;

/** Why an entry cannot be saved as it is, in words for the person who writes it; nothing when it can. */
export function refusalOf(type: TypeId, form: FormData): string | undefined {
  try {
    toFile(type, form);
  } catch (error) {
    return (error as Error).message;
  }
  const problems = [...dataProblems(type, form), ...bodyProblems(type, form)];
  if (problems.length === 0) return undefined;
  const more = problems.length - SHOWN;
  return [...problems.slice(0, SHOWN), ...(more > 0 ? [`Et ${more} de plus.`] : [])].join(' ');
}

/** Each says its field by its label, and the one that holds it where there is one. */
function dataProblems(type: TypeId, form: FormData): string[] {
  const fields: Fields = types[type].fields;
  return validate(type, readForm(type, form).data).problems.map(({ path, message }) => {
    const holder = path.length > 1 ? fields[String(path[0])]?.label : undefined;
    return holder ? `${holder} : ${message}` : message;
  });
}

function bodyProblems(type: TypeId, form: FormData): string[] {
  const { body } = readForm(type, form);
  const { body: field }: Fields = types[type].fields;
  const { problems } = compile(bodyToFile(body), { reader: readWithRemark, around: nowhere });
  return problems.map(({ message, fix }) => `${field?.label ?? 'Texte'} : ${message} ${fix}`);
}
