import type { APIRoute } from 'astro';
import own from '../../design/design.css?raw';
import { staticStates } from '../../design/static-states.ts';
import { tokenClasses } from '../../design/token-classes.ts';
import { readTokens } from '../../design/tokens.ts';
import index from '../../styles/index.css?raw';
import tokens from '../../styles/tokens.css?raw';

const sheets = import.meta.glob<string>('../../styles/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The layers of the site, then that of specimens: which file comes first does not matter. */
const layers = /@layer [^;{]+(?=;)/.exec(index)?.[0] ?? '';

/** What the pages of the identity need besides the styles of the site, made from these. */
export const GET: APIRoute = () => {
  const made = [tokenClasses(readTokens(tokens)), ...Object.values(sheets).map(staticStates)];
  return new Response(
    `${layers}, design;\n${own}\n@layer design {\n${made.filter(Boolean).join('\n')}\n}\n`,
    {
      headers: { 'content-type': 'text/css; charset=utf-8' },
    },
  );
};
