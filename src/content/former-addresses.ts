import type { LocatedProblem } from '../model/problem.ts';
import type { GoodRead } from './corpus.ts';

/**
 * A former address leads to one page, and only where no page stands: with that held, no
 * redirection can lead to another, nor turn in a loop.
 */
export function takenAddresses(reads: readonly GoodRead[]): LocatedProblem[] {
  const takenBy = new Map(reads.map(({ entry }) => [entry.path, entry.file]));
  return reads.flatMap(({ entry, locate }) =>
    entry.data.formerAddresses.flatMap((address, index): LocatedProblem[] => {
      const path = `/${address}/`;
      const other = takenBy.get(path);
      takenBy.set(path, other ?? entry.file);
      if (other === undefined) return [];
      return [
        {
          rule: 'adresse-prise',
          severity: 'error',
          file: entry.file,
          ...locate(['formerAddresses', index]),
          message: `L’ancienne adresse « ${address} » est déjà celle de ${other}.`,
          fix: 'La retirer d’ici, ou de l’autre page.',
        },
      ];
    }),
  );
}
