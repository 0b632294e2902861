export interface Chapter {
  id: string;
  title: string;
}

/** The chapters of a page: its second-level headings that have an anchor, as they are shown. */
export const chaptersOf = (html: string): Chapter[] =>
  Array.from(
    html.matchAll(/<h2\b[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g),
    ([, id = '', inside = '']) => ({
      id,
      title: inside.replace(/<[^>]+>/g, '').trim(),
    }),
  );
