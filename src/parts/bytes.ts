const KILO = 1000;

/** « 812 octets », « 12 ko », « 1,4 Mo ». */
export function spellBytes(bytes: number): string {
  if (bytes < KILO) return `${bytes}\u00a0octets`;
  const megas = bytes / (KILO * KILO);
  if (megas < 1) return `${Math.round(bytes / KILO)}\u00a0ko`;
  return `${megas.toFixed(1).replace('.', ',').replace(',0', '')}\u00a0Mo`;
}
