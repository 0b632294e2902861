/** Words on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Cut between two words, with a sign that says so. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}
