/** The M of Maillage in a square of 40: what is woven under, in madder, and over, in ink. */
export const MARK = {
  side: 40,
  below: 'M8 1h24v6h-24zM16 9h8v6h-8zM8 17h8v6h-8zM24 17h8v6h-8zM8 25h24v6h-24zM8 33h24v6h-24z',
  over: 'M1 0h6v40h-6zM9 8h6v8h-6zM17 16h6v8h-6zM25 8h6v8h-6zM33 0h6v40h-6z',
} as const;
