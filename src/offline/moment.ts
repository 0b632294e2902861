const format = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' });

/** « 21 novembre 2026 à 14:05 », where the device is. */
export const momentInFrench = (moment: Date): string =>
  format.format(moment).replace(/^1 /, '1er ').replace(' ', '\u00a0').replace('à ', 'à\u00a0');
