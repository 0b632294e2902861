/** Today where the reader is, `YYYY-MM-DD`. */
export function readerDay(now = new Date()): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
