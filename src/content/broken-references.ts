import { type AnyEntry, pathOf } from '../model/entry.ts';
import type { LocatedProblem } from '../model/problem.ts';
import { referencesOf } from '../model/references.ts';
import { didYouMean } from '../model/suggest.ts';
import type { ReadEntry } from './read-entry.ts';

type Read = ReadEntry & { entry: AnyEntry };

/** References of the front matter to an entry, or to an item of an entry, that does not exist. */
export function brokenReferences(reads: readonly Read[]): LocatedProblem[] {
  const byPath = new Map(reads.map((read) => [read.entry.path, read.entry]));
  const slugs = (type: string) =>
    reads.filter((read) => read.entry.type === type).map((read) => read.entry.slug);
  return reads.flatMap(({ entry, locate }) =>
    referencesOf(entry.type, entry.data).flatMap((reference): LocatedProblem[] => {
      const problem = (message: string, fix: string): LocatedProblem[] => [
        {
          rule: 'renvoi-casse',
          severity: 'error',
          file: entry.file,
          ...locate(reference.path),
          message,
          fix,
        },
      ];
      const target = byPath.get(pathOf(reference.type, reference.slug));
      if (!target)
        return problem(
          `« ${reference.slug} » n’existe pas.`,
          didYouMean(reference.slug, slugs(reference.type)),
        );
      if (!reference.item) return [];
      const { within, id } = reference.item;
      const ids = idsOf(target, within);
      return ids.includes(id)
        ? []
        : problem(`« ${reference.slug} » n’a pas de besoin « ${id} ».`, didYouMean(id, ids));
    }),
  );
}

function idsOf(entry: AnyEntry, within: string): string[] {
  const items = (entry.data as Record<string, unknown>)[within];
  return Array.isArray(items) ? items.map((item: { id: string }) => item.id) : [];
}
