/** What is pasted beside words: nothing of it is wanted, and Decap would show some of it as text. */
const NOT_WORDS = 'style, script, link, meta, title, xml, template, noscript, iframe, object';

/** A link that leads somewhere from the site: not to a file of one’s own disk, nor to code. */
const ADDRESS = /^(?:https?:|mailto:|tel:|[/#])/i;

interface Cleaned {
  html: string;
  /** How many images were taken out. */
  images: number;
}

/** Pasted HTML as words only: an image leaves its alternative. Nothing is loaded, nothing runs. */
export function cleanPaste(html: string): Cleaned {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const node of body.querySelectorAll(NOT_WORDS)) node.remove();
  const images = [...body.querySelectorAll('img, picture, svg, video, canvas')];
  for (const image of images) image.replaceWith(image.getAttribute('alt') ?? '');
  for (const link of body.querySelectorAll('a'))
    if (!ADDRESS.test(link.getAttribute('href') ?? '')) link.replaceWith(...link.childNodes);
  for (const table of body.querySelectorAll('table')) mendTable(table);
  return { html: body.innerHTML, images: images.length };
}

/** A table of Markdown has titles, its first row here, and a bar in a cell is escaped. */
function mendTable(table: HTMLTableElement): void {
  const page = table.ownerDocument;
  const texts = page.createTreeWalker(table, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    text.textContent = (text.textContent ?? '').replaceAll('|', '\\|');
  const [first] = table.rows;
  if (!first || table.querySelector('th')) return;
  for (const cell of [...first.cells]) {
    const title = page.createElement('th');
    title.append(...cell.childNodes);
    cell.replaceWith(title);
  }
  table.createTHead().append(first);
}

/** The same paste, with other HTML. */
export function pasteAgain(event: ClipboardEvent, html: string): void {
  const data = new DataTransfer();
  data.setData('text/html', html);
  data.setData('text/plain', event.clipboardData?.getData('text/plain') ?? '');
  event.target?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  );
}
