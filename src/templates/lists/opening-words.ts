/** Short sentences say too little alone. */
const LEAST = 60;

/** The first sentences of a text in Markdown, its links and emphasis taken off. Nothing for an empty text. */
export function openingWords(markdown: string): string {
  const [paragraph = ''] = markdown.trim().split(/\n\s*\n/);
  const plain = paragraph
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]+/g, '')
    .replace(/\s+/g, ' ');
  let said = '';
  for (const sentence of plain.match(/.+?(?:[.?!…](?=\s|$)|$)\s*/g) ?? []) {
    if (said.length >= LEAST) break;
    said += sentence;
  }
  return said.trim();
}
