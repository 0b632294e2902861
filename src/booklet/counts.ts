/** « 1 fiche », « 6 fiches ». */
export const inFrench = (count: number, thing: string): string =>
  `${count}\u00a0${thing}${count > 1 ? 's' : ''}`;
