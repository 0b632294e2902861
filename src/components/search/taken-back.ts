/** What a chip takes back. */
export interface Chosen {
  facet: string;
  value: string;
}

/** What that button takes back, if it is a chip. */
export const takenBackBy = ({ dataset }: HTMLElement): Chosen | undefined => {
  const { retirer: facet, valeur: value } = dataset;
  return facet === undefined || value === undefined ? undefined : { facet, value };
};
