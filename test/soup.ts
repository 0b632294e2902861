import { spawnSync } from 'node:child_process';

// The properties of bodies over 100,000 random ones (or as many as asked): a matter of minutes.
const runs = process.argv[2] ?? '100000';
const { status } = spawnSync(
  'vitest',
  ['run', '--project=unit', '--testTimeout=3600000', 'test/unit/markdown/properties.test.ts'],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PROPERTY_RUNS: runs },
  },
);
process.exit(status ?? 1);
