/** A statement of schema.org: nothing is said of what is not known. */
export type Statement = Record<string, unknown>;

const isNothing = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A thing of that type, properties without a value left out. */
export const thing = (type: string, properties: Statement): Statement => ({
  '@type': type,
  ...Object.fromEntries(Object.entries(properties).filter(([, value]) => !isNothing(value))),
});
