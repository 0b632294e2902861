import type { TypeId } from '../../model/index.ts';

/** A drawing per type of content (the rules of the family are in `Icon.astro`). */
export const typeIcons: Readonly<Record<TypeId, string>> = {
  // a sheet, ticked
  actionSheet: 'M19 4V3H5v18h14v-7M9 10l4 4 9-9M9 18h6',
  // an open book
  practice: 'M12 6 3 4v14l9 2 9-2V4l-9 2v14M6 9h3M6 13h3M15 9h3M15 13h3',
  // two speeches, woven
  event: 'M11 12h4V2H2v14l4-4h1M13 8H9v10h9l4 4V8h-5',
  // a house seen from the street
  organisation: 'M2 12 12 3l10 9M5 13v8h14v-8M10 21v-6h4v6',
  // a pencil and a spanner, crossed
  resource: 'M3 21l1-4L17 4l3 3L7 20ZM5 3v4h4V3M9 7l2 2M15 13l6 6-2 2-6-6',
  // a letter whose bar is woven
  term: 'M4 21 12 3l4.4 10M18.2 17l1.8 4M2 15h2M9 15h13',
};
