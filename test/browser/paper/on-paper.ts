/** What a page prints, read from its document. */
export interface OnPaper {
  /** Its words, in order. */
  words: string[];
  headings: string[];
  /** What should not be cut by the end of a page: rows, steps, cards. */
  whole: string[];
  tables: { head: string; rows: string[] }[];
  canonical: string;
}

/** Runs in the page, once it is shown as for print: it closes over nothing. */
export function readOnPaper(): OnPaper {
  const WHOLE =
    'tr, .etapes:not(.ateliers) > li, .vigilance > li, .chiffres > *, .roles > *, .liste > li, .fils > li, .citation, .encart, .carte-ressource, figure';
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    !element.closest('.vh, svg, select, textarea, button');
  const textOf = (root: Node): string[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode as Text;
      if (parentElement && data.trim() && isShown(parentElement))
        words.push(...data.split(/\s+/).filter(Boolean));
    }
    return words;
  };
  const textsOf = (selector: string, root: ParentNode = document): string[] =>
    [...root.querySelectorAll(selector)].map((one) => textOf(one).join(' ')).filter(Boolean);
  return {
    words: textOf(document.body),
    headings: textsOf('h1, h2, h3, h4, h5, h6'),
    whole: textsOf(WHOLE),
    tables: [...document.querySelectorAll('table')].map((table) => ({
      head: textsOf('thead tr', table)[0] ?? '',
      rows: textsOf('tbody tr', table),
    })),
    canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
  };
}
