const NAME = 'maillage-kept';

/** The page with, for its own script, the moment it was kept. */
export const mark = (html: string, moment: string): string =>
  html.replace('</head>', () => `<meta name="${NAME}" content="${moment}"></head>`);

/** Whether that page is such a copy. */
export const isMarked = (html: string): boolean => html.includes(`<meta name="${NAME}"`);

/** The moment when the copy that is being read was kept. Nothing when the page comes from the network. */
export const readMark = (document: Document): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name="${NAME}"]`)?.content;
