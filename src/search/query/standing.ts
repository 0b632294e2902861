import { type Facets, TYPE_FACET } from './facets.ts';

/**
 * What the same words are worth by type, 1 when it is not said: a meeting and an organisation touch on
 * everything, a term says what is meant, a resource is what one opens.
 */
const BY_TYPE: Readonly<Record<string, number>> = {
  rencontres: 0.8,
  structures: 0.85,
  ressources: 1.2,
  glossaire: 1.2,
};

export const standing = (id: string, { valuesOf }: Pick<Facets, 'valuesOf'>): number =>
  BY_TYPE[valuesOf(id, TYPE_FACET)[0] ?? ''] ?? 1;
