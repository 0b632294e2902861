/** When a copy was kept, in its own header: the date of a server is not the one of the device. */
const DATE = 'maillage-kept';
const TITLE = 'maillage-title';

/** A copy ready to be kept: its day and, for a page, its title. */
export async function toKeep(response: Response, now: Date): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set(DATE, now.toISOString());
  const body = await response.blob();
  if (isHtml(response)) headers.set(TITLE, encodeURIComponent(titleIn(await body.text())));
  return new Response(body, { headers });
}

/** When a response was kept. Nothing when it comes from the network. */
export const keptOn = (response: Response): Date | undefined => {
  const date = response.headers.get(DATE);
  return date === null ? undefined : new Date(date);
};

/** The title of a kept page, without the name of the site. */
export const keptTitle = (response: Response): string =>
  decodeURIComponent(response.headers.get(TITLE) ?? '');

export const isHtml = (response: Response): boolean =>
  /^text\/html\b/.test(response.headers.get('content-type') ?? '');

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of the title, as they are read. */
export const titleIn = (html: string): string =>
  (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '')
    .replace(/ — Maillage$/, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
