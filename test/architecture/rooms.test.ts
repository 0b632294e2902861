import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const ALL = 'anything';

/** Who may import whom (docs/architecture). A room may always import itself. */
const MAY_IMPORT: Record<string, string[] | typeof ALL> = {
  model: [],
  parts: ['model'],
  markdown: ['parts', 'model'],
  content: ['model', 'markdown', 'settings'],
  library: ['model', 'markdown'],
  checks: ['model', 'markdown', 'parts'],
  'search/query': [],
  handouts: ['model', 'markdown', 'content'],
  'search/index': ['model', 'library', 'markdown', 'search/query'],
  export: ['model', 'library', 'markdown', 'search/query', 'carnet'],
  import: ['model', 'parts', 'markdown', 'content', 'checks', 'cms'],
  proposal: ['model', 'cms'],
  cms: ['model', 'parts', 'markdown', 'checks', 'components'],
  offline: [],
  carnet: [],
  booklet: ['carnet', 'model', 'components'],
  components: [
    'layouts',
    'model',
    'search/query',
    'offline',
    'carnet',
    'booklet',
    'proposal',
    'styles',
  ],
  layouts: ['components', 'model', 'search/query', 'carnet', 'styles', 'settings'],
  templates: ['components', 'layouts', 'parts', 'library', 'model', 'carnet'],
  design: ['components', 'layouts', 'templates', 'library', 'model', 'parts', 'styles'],
  sharing: ['model', 'markdown', 'components', 'search/index'],
  pages: ALL,
  integrations: [
    'content',
    'search/index',
    'sharing',
    'checks',
    'cms',
    'export',
    'offline',
    'settings',
  ],
  commands: ALL,
  settings: [],
  'content.config': ['content', 'settings'],
  'env.d': [],
};

/** These run in plain Vitest, in the browser and on the command line alike. */
const WITHOUT_ASTRO = [
  'model',
  'parts',
  'markdown',
  'library',
  'search/query',
  'checks',
  'export',
  'offline',
  'carnet',
  'booklet',
  'proposal',
];

function roomOf(path: string): string | undefined {
  const [top, first = '', second = ''] = path.split('/');
  if (top !== 'src') return undefined;
  if (first === 'search') return `search/${second}`;
  return first.replace(/\.\w+$/, '');
}

const files = sourceFiles('src');

describe('the house', () => {
  it('has only rooms that the table names', () => {
    const rooms = new Set(
      files.map(({ path }) => roomOf(path)).filter((room) => room !== 'styles'),
    );
    expect([...rooms].filter((room) => !((room ?? '') in MAY_IMPORT))).toEqual([]);
  });

  it.each(Object.keys(MAY_IMPORT))('%s imports only what comes before it', (room) => {
    const allowed = MAY_IMPORT[room] ?? [];
    if (allowed === ALL) return;
    const strangers = files
      .filter(({ path }) => roomOf(path) === room)
      .flatMap(({ path, imports }) =>
        imports
          .filter((target) => {
            const other = roomOf(target);
            return other !== undefined && other !== room && !allowed.includes(other);
          })
          .map((target) => `${path} → ${target}`),
      );
    expect(strangers).toEqual([]);
  });

  it('nothing imports pages or commands', () => {
    const entrances = ['pages', 'commands'];
    const found = files.flatMap(({ path, imports }) =>
      imports
        .filter(
          (target) =>
            entrances.includes(roomOf(target) ?? '') && !entrances.includes(roomOf(path) ?? ''),
        )
        .map((target) => `${path} → ${target}`),
    );
    expect(found).toEqual([]);
  });

  it('keeps Astro out of the rooms that run anywhere', () => {
    const found = files
      .filter(({ path }) => WITHOUT_ASTRO.includes(roomOf(path) ?? ''))
      .filter(({ imports }) => imports.some((target) => /^astro(?:$|[:/])/.test(target)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('reads the imports it judges', () => {
    const index = files.find(({ path }) => path === 'src/markdown/index.ts');
    expect(index?.imports).toContain('src/markdown/typography.ts');
    expect(index?.imports).toContain('hast-util-to-html');
  });
});
