/** The first page of each chapter, counted from one, when each begins a page. `counts`: how many pages each takes. */
export function firstPages(counts: readonly number[]): number[] {
  let page = 1;
  return counts.map((count) => {
    const first = page;
    page += count;
    return first;
  });
}
