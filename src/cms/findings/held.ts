import { type BodyProblem, compile, nowhere, readWithRemark } from '../../markdown/index.ts';
import type { Fields } from '../../model/fields/index.ts';
import { type TypeId, types } from '../../model/index.ts';
import { validate } from '../../model/validate.ts';
import { leavesOf } from '../../model/walk.ts';
import { bodyToFile } from '../format/body-text.ts';
import { type FormData, readForm } from '../format/entry-file.ts';
import { type Finding, inTheForm, type Path } from './finding.ts';
import { gapFindings } from './gaps.ts';

/** What the model and the reading of texts hold against an entry. */
export function heldFindings(type: TypeId, form: FormData): Finding[] {
  const { data, body } = readForm(type, form);
  const texts = leavesOf(type, data).flatMap(({ control: { kind }, value, path }) =>
    kind === 'text' || kind === 'body' ? textFindings(String(value), kind, path) : [],
  );
  return [
    ...dataFindings(type, data),
    ...texts,
    ...gapFindings(type, data, body),
    ...(body === '' ? [] : textFindings(bodyToFile(body), 'body', ['body'])),
  ];
}

/** Each names its field by its label, and the one that holds it where there is one. */
function dataFindings(type: TypeId, data: FormData): Finding[] {
  const fields: Fields = types[type].fields;
  return validate(type, data).problems.map(({ rule, path, message, fix }) => {
    const holder = path.length > 1 ? fields[String(path[0])]?.label : undefined;
    return {
      path,
      ...inTheForm(rule, { message: holder ? `${holder} : ${message}` : message, fix }),
      isBlocking: true,
    };
  });
}

const textFindings = (source: string, kind: 'text' | 'body', path: Path): Finding[] =>
  compile(source, { reader: readWithRemark, around: nowhere, kind }).problems.map(
    ({ rule, message, fix }) => ({
      path,
      ...inTheForm(rule, { message, fix }),
      isBlocking: isBroken({ rule }),
    }),
  );

/** A part that cannot be drawn. The rest is shown as text: the page holds. */
const isBroken = ({ rule }: Pick<BodyProblem, 'rule'>): boolean => rule.startsWith('part-');
