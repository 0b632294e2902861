/** What the timer of a step shows. */
export interface Countdown {
  label: string;
  time: string;
  /** The minutes planned have gone by. */
  isUp: boolean;
  /** And more than those. */
  isLate: boolean;
}

/** Counts down the minutes of a step, then says by how much they are exceeded. Without minutes, it counts up. */
export function countdown(minutes: number, spent: number): Countdown {
  const seconds = Math.floor(spent / 1000);
  if (minutes === 0)
    return { label: 'Temps passé', time: digits(seconds), isUp: false, isLate: false };
  const left = minutes * 60 - seconds;
  return left >= 0
    ? { label: 'Reste', time: digits(left), isUp: left === 0, isLate: false }
    : { label: 'Dépassé de', time: `+${digits(-left)}`, isUp: true, isLate: true };
}

/** « 4:05 », « 1:20:00 ». */
export function digits(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
