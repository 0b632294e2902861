/** Nothing but the site's own files, as files: no other host, nothing written inside a page. */
const RULES: Record<string, readonly string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
};

/** What one page may need beyond, by its reason. A new need comes in by one line. */
const ALLOWED = {
  /** The search index is read by a WebAssembly program. */
  webAssembly: { 'script-src': "'wasm-unsafe-eval'" },
} as const satisfies Record<string, Record<string, string>>;

export type Allowance = keyof typeof ALLOWED;

/** The content security policy of a page, for its `<meta>`. It may ask these other sites for data. */
export const securityPolicy = (
  allowances: readonly Allowance[] = [],
  asked: readonly string[] = [],
): string =>
  Object.entries(RULES)
    .map(([rule, sources]) => {
      const more = allowances.flatMap((name) => {
        const allowed: Partial<Record<string, string>> = ALLOWED[name];
        return allowed[rule] ?? [];
      });
      return [rule, ...sources, ...more, ...(rule === 'connect-src' ? asked : [])].join(' ');
    })
    .join('; ');
