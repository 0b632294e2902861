const MATCH = 't.match=function(e,t,n){';

/** Decap's search and relations compare words by `window.maillageMatch`, once our script has set it. */
export function withOwnSearch(source: string): string {
  const pieces = source.split(MATCH);
  if (pieces.length !== 2)
    throw new Error(
      `decap-cms: ${pieces.length - 1} "${MATCH}" found where one was expected. Read its search again.`,
    );
  return pieces.join(`${MATCH}if(window.maillageMatch)return window.maillageMatch(e,t);`);
}
