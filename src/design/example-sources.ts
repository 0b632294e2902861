/** Invented sources, as many as the marks of the specimens name. */
export const exampleSources = Array.from({ length: 3 }, (_, index) => ({
  title: `Un compte rendu inventé, numéro ${index + 1} (exemple fictif)`,
  url: index === 0 ? 'https://exemple.fr/compte-rendu' : undefined,
  date: index === 1 ? '23 février 2023' : undefined,
  passage: index === 2 ? 'Page 4, deuxième paragraphe.' : undefined,
}));
