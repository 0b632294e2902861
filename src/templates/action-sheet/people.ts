import { counted } from '../../components/french-list.ts';

/** « 8 à 24 personnes », « Au moins 4 personnes », « 1 personne ». */
export function people({ min, max }: { min: number; max?: number | undefined }): string {
  if (max === undefined) return `Au moins ${counted(min, 'personne')}`;
  return min === max ? counted(min, 'personne') : `${min} à ${counted(max, 'personne')}`;
}
