/** The same reading, each thing once; one that failed is tried again when it is asked for again. */
export function readOnce<K, T>(read: (name: K) => Promise<T>): (name: K) => Promise<T> {
  const readings = new Map<K, Promise<T>>();
  return (name) => {
    const known = readings.get(name) ?? read(name);
    readings.set(name, known);
    known.catch(() => readings.delete(name));
    return known;
  };
}
