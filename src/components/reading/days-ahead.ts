const DAY = 86_400_000;

/** « aujourd’hui », « demain », « dans 11 jours », « dans 8 semaines », between two days `YYYY-MM-DD`. Nothing for a day that has passed. */
export function daysAhead(day: string, today: string): string | undefined {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY);
  if (!(days >= 0)) return undefined;
  if (days < 2) return days === 0 ? 'aujourd’hui' : 'demain';
  return days < 56 ? `dans ${days}\u00a0jours` : `dans ${Math.floor(days / 7)}\u00a0semaines`;
}
