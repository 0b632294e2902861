// The heading of a fold is a button already.
const HEADING = /(?<!<summary>\s*)<h2\b([^>]*\bid="([^"]+)"[^>]*)>([\s\S]*?)<\/h2>/g;

/**
 * Gives each anchored section of a page the link to it, after its heading's words. The heading
 * keeps its own words for name.
 */
export const withSectionLinks = (html: string): string =>
  html.replace(HEADING, (_whole, attributes: string, id: string, inside: string) => {
    const title = inside
      .replace(/<[^>]+>/g, '')
      .trim()
      .replaceAll('"', '&quot;');
    const words = `<span id="${id}--titre">${inside.trim()}</span>`;
    const link = `<a class="lien-section" href="#${id}" aria-label="Lien vers la section «\u00a0${title}\u00a0»"><span aria-hidden="true">#</span></a>`;
    return `<h2${attributes} aria-labelledby="${id}--titre">${words}\u00a0<copy-link>${link}</copy-link></h2>`;
  });
