import type { APIRoute } from 'astro';
import { MARK } from '../components/weave/mark.ts';
import { readTokens } from '../design/tokens.ts';
import tokens from '../styles/tokens.css?raw';

/** The mark, in the colours of the day or of the night: a tab has no style but its own. */
export const GET: APIRoute = () => {
  const dyes = new Map(readTokens(tokens).map((token) => [token.name, token]));
  const fills = (scheme: 'light' | 'dark'): string =>
    `.over{fill:${dyes.get('ink')?.[scheme]}}.below{fill:${dyes.get('garance')?.[scheme]}}`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MARK.side} ${MARK.side}">`,
    `<style>${fills('light')}@media (prefers-color-scheme:dark){${fills('dark')}}</style>`,
    `<path class="below" d="${MARK.below}"/><path class="over" d="${MARK.over}"/></svg>`,
  ].join('');
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
