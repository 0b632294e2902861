import { defineConfig } from 'vitest/config';

const project = (name: string, options: Record<string, unknown> = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], ...options },
});

// What drives a browser or a server waits for real things; the rest has no reason to be slow.
// It gets a second chance, and is reported as retried: on a loaded machine some waits are
// longer than others, and what is red twice is a defect.
const slow = {
  testTimeout: 60_000,
  hookTimeout: 180_000,
  retry: 1,
  globalSetup: 'test/sites-setup.ts',
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      // Properties try thousands of cases: a busy machine takes its time.
      project('unit', { testTimeout: 60_000 }),
      project('content', { testTimeout: 30_000 }),
      project('architecture'),
      project('search', { testTimeout: 30_000 }),
      project('build', slow),
      project('browser', slow),
    ],
  },
});
