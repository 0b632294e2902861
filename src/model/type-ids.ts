/** The folder of each type under the content folder, which is also the first part of its addresses. */
const FOLDERS = {
  actionSheet: 'fiches',
  practice: 'pratiques',
  event: 'rencontres',
  organisation: 'structures',
  resource: 'ressources',
  term: 'glossaire',
} as const;

export type TypeId = keyof typeof FOLDERS;

export const TYPE_IDS = Object.keys(FOLDERS) as TypeId[];

export const folderOf = (id: TypeId): string => FOLDERS[id];

export const typeOfFolder = (folder: string): TypeId | undefined =>
  TYPE_IDS.find((id) => FOLDERS[id] === folder);
