/** A length of time as people look for one, from minutes. Each sheet is in one of them. */
export const DURATIONS = [
  { value: 'une-heure', label: 'Une heure au plus', upTo: 60 },
  { value: 'demi-journee', label: 'Une demi-journée', upTo: 240 },
  { value: 'journee', label: 'Une journée', upTo: 480 },
  { value: 'plus', label: 'Plus longtemps', upTo: Infinity },
] as const;

export const durationOf = (minutes: number): string =>
  (
    DURATIONS.find(({ upTo }) => minutes <= upTo) ??
    DURATIONS[DURATIONS.length - 1] ?? { value: '' }
  ).value;
