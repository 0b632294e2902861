/** The same reading, each file once; one that failed is tried again when it is asked for again. */
export function readOnce<T>(read: (file: string) => Promise<T>): (file: string) => Promise<T> {
  const files = new Map<string, Promise<T>>();
  return (file) => {
    const known = files.get(file) ?? read(file);
    files.set(file, known);
    known.catch(() => files.delete(file));
    return known;
  };
}
