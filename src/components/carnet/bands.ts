const MOST = 60;

/** The cloth of a carnet: a length of the cloth of each of its sheets, side by side. */
export function showBands(place: HTMLElement, rows: Iterable<HTMLElement>): void {
  const bands = Array.from(rows)
    .slice(0, MOST)
    .map((row) => {
      const band = document.createElement('span');
      band.className = row.className;
      const cloth = row.querySelector('.ruban, .fils-nus');
      if (cloth) band.append(cloth.cloneNode(true));
      return band;
    });
  place.replaceChildren(...bands);
}
