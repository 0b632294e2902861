interface Entry {
  collection: string;
  slug?: string;
}

/**
 * Whether an entry that has been read is the one of the address. A new entry that is saved is
 * read again before its address has its name: `edited` is the name it has been given.
 */
export function isAskedFor({ collection, slug = '' }: Entry, edited?: string): boolean {
  const [path = ''] = location.hash.slice(1).split('?');
  const folder = `/collections/${collection}`;
  if (path === `${folder}/new`) return slug === '' || slug === edited;
  return decodeURI(path) === `${folder}/entries/${slug}`;
}
