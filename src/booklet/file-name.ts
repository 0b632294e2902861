/** A name for the file of a carnet, that every machine can hold: `le-jeudi-du-numerique`. */
export const fileName = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '') || 'carnet';

const LONGEST = 60;
