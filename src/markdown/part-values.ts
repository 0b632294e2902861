import type { RootContent } from 'mdast';
import { explain } from '../model/explain.ts';
import { strictObject } from '../model/fields/index.ts';
import type { Part } from '../parts/index.ts';
import type { Report } from './body-problem.ts';

const schemas = new Map<Part, ReturnType<typeof strictObject>>();

// A schema compiles itself when first used: one a part, not one a tag.
function schemaOf(part: Part): ReturnType<typeof strictObject> {
  const schema = schemas.get(part) ?? strictObject(part.fields);
  schemas.set(part, schema);
  return schema;
}

/** The values of a part from its literal attributes, or `undefined` when one is wrong (each is told). */
export function readValues(
  part: Part,
  attributes: Record<string, string>,
  at: RootContent,
  report: Report,
): Record<string, unknown> | undefined {
  const values = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      part.fields[key]?.control.kind === 'number' && /^\d+$/.test(value) ? Number(value) : value,
    ]),
  );
  const parsed = schemaOf(part).safeParse(values);
  if (parsed.success) return parsed.data;
  for (const problem of parsed.error.issues.flatMap((issue) => explain(issue, part.fields, values)))
    report(at, 'part-mal-formee', `<${part.tag}> : ${problem.message}`, problem.fix);
  return undefined;
}
