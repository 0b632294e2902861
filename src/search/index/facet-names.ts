/** What a facet is called in an address (`?theme=…`), by the field it comes from. Kept for life: addresses are shared. */
const NAMES: Readonly<Record<string, string>> = {
  themes: 'theme',
  audiences: 'public',
  duration: 'duree',
  range: 'cout',
  setting: 'accompagnement',
  autonomy: 'autonomie',
  maturity: 'maturite',
  kind: 'genre',
};

export const facetName = (field: string): string => NAMES[field] ?? field;
