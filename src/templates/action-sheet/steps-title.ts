const NUMBERS = ['une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** « Le déroulé, en six étapes ». */
export const stepsTitle = (count: number): string =>
  `Le déroulé, en ${NUMBERS[count - 1] ?? count} étape${count > 1 ? 's' : ''}`;
