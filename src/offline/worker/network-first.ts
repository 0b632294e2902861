import { keptOn } from '../kept-copy.ts';
import { mark } from '../mark.ts';
import { momentInFrench } from '../moment.ts';
import type { Kind } from '../request-kind.ts';
import { fallback } from './build.ts';
import type { FetchEvent } from './scope.ts';
import { find, keep } from './store.ts';

/** How long a weak signal is waited for when a copy is at hand. */
const PATIENCE_MS = 3000;

/** The network when it answers in time, then the copy; whatever comes late is kept for the next time. */
export async function networkFirst(event: FetchEvent, kind: Kind): Promise<Response> {
  const { request } = event;
  const fetched = fetch(request);
  const kept = fetched.then((response) => keep(kind, request.url, response.clone()));
  event.waitUntil(kept.catch(() => undefined));
  const copy = await find(kind, request.url);
  if (!copy) return fetched.catch(() => instead(kind));
  const given = async () => (kind === 'page' ? marked(copy) : copy);
  return Promise.race([
    fetched.then((response) => (response.status < 500 ? response : given()), given),
    new Promise((late) => setTimeout(late, PATIENCE_MS)).then(given),
  ]);
}

/** A kept page that says so, and from when. */
async function marked(page: Response): Promise<Response> {
  const on = keptOn(page);
  const html = await page.text();
  return new Response(on ? mark(html, momentInFrench(on)) : html, { headers: page.headers });
}

async function instead(kind: Kind): Promise<Response> {
  const page = kind === 'page' && (await find('page', fallback));
  if (!page) return Response.error();
  return new Response(page.body, { headers: page.headers, status: 503 });
}
