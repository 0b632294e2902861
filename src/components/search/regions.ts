/** The regions under the field, of which one state shows some: `data-part` in the page. */
const REGIONS = ['attente', 'reponses', 'vide', 'accueil', 'echec'] as const;

export type Region = (typeof REGIONS)[number];

export const partOf = (root: ParentNode, name: string): HTMLElement => {
  const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) throw new Error(`The search page has no « ${name} ».`);
  return part;
};

/** Shows these regions and no other. */
export function showRegions(root: ParentNode, shown: readonly Region[]): void {
  for (const region of REGIONS) partOf(root, region).hidden = !shown.includes(region);
}
