import { folderOf, type TypeId, TYPE_IDS } from './type-ids.ts';

/** The size that every platform shows whole. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** The folder of the built site that holds them. */
export const SHARE_FOLDER = '/partage/';

/** The image of the site itself. */
export const SITE_IMAGE = `${SHARE_FOLDER}maillage.png`;

// What people hand around. An image takes longer to make than a page: the others have that of their type.
const WITH_THEIR_OWN: readonly TypeId[] = ['actionSheet', 'practice', 'event'];

/** The image of every entry of a type, and of its list. */
export const typeImage = (type: TypeId): string => `${SHARE_FOLDER}${folderOf(type)}.png`;

/** The image of an entry, where its type gives it one of its own: for any page under its address. */
export const ownImage = (type: TypeId, path: string): string | undefined =>
  WITH_THEIR_OWN.includes(type)
    ? `${SHARE_FOLDER}${path.split('/').slice(1, 3).join('/')}.png`
    : undefined;

/** The image shown with a link to that page of the site, `type` being that of its entry. */
export function shareImage(path: string, type?: TypeId): string {
  const listed = TYPE_IDS.find((id) => path === `/${folderOf(id)}/`);
  if (listed) return typeImage(listed);
  return type ? (ownImage(type, path) ?? typeImage(type)) : SITE_IMAGE;
}
