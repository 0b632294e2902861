import type { TypeId } from './type-ids.ts';

/** What each type is called: one of it, and several. */
export const typeLabels = {
  actionSheet: { one: 'Fiche action', many: 'Fiches action' },
  practice: { one: 'Bonne pratique', many: 'Bonnes pratiques' },
  event: { one: 'Rencontre', many: 'Rencontres' },
  organisation: { one: 'Structure', many: 'Structures' },
  resource: { one: 'Ressource', many: 'Ressources' },
  term: { one: 'Terme', many: 'Glossaire' },
} as const satisfies Record<TypeId, { one: string; many: string }>;
