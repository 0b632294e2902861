import { withBase } from '../layouts/address.ts';
import { publication } from './_publication.ts';

/** Robots read it at the root of a host: under a base path, the host's own file has the last word. */
export const GET = () =>
  new Response(
    `User-agent: *\nDisallow: ${withBase('/admin/')}\n\nSitemap: ${publication.address('/sitemap-index.xml')}\n`,
  );
