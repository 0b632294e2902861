/** How many entries a list shows, and of how many. */
export interface Count {
  shown: number;
  /** Of a list that can be filtered, how many it is made from. */
  total?: number;
  /** The forge gives the first ones, and the others as one goes down. */
  isPartial?: boolean;
}

/** « 42 pages », « 7 pages sur 42 », « Aucune page sur 42 ». */
export function countWords({ shown, total = shown, isPartial = false }: Count): string {
  const counted = shown === 0 ? 'Aucune page' : shown === 1 ? '1 page' : `${shown} pages`;
  const more = isPartial ? ' (d’autres suivent)' : '';
  return `${counted}${total > shown ? ` sur ${total}` : ''}${more}`;
}
