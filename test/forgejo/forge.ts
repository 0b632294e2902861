import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareRepository, type BareRepository, createBare, type Person } from './bare-repository.ts';

export interface Label {
  id: number;
  name: string;
}

export interface PullRequest {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  merged_at: string | null;
  /** Of the repository it comes from, `owner/name`. */
  from: string;
  branch: string;
  by: Person;
  labels: Label[];
}

export interface CommitStatus {
  context: string;
  status: 'pending' | 'success' | 'failure';
  target_url: string;
}

/** What a forge keeps: repositories that are real, and beside them proposals, labels and statuses. */
export interface Forge {
  origin: string;
  repositories: Map<string, BareRepository>;
  maintainers: Set<string>;
  pullRequests: PullRequest[];
  labels: Label[];
  statuses: Map<string, CommitStatus[]>;
  fork(login: string): string;
  /** The commit a proposal stands at. */
  headOf(pullRequest: PullRequest): string | undefined;
  remove(): void;
}

export function makeForge(origin: string, files: string, maintainer: Person): Forge {
  const home = mkdtempSync(join(tmpdir(), 'maillage-forge-'));
  const main = createBare(join(home, 'origin.git'));
  main.fill(files, maintainer);
  const repositories = new Map([[origin, main]]);
  return {
    origin,
    repositories,
    maintainers: new Set([maintainer.login]),
    pullRequests: [],
    labels: [],
    statuses: new Map(),
    fork(login) {
      const name = `${login}/${origin.split('/')[1]}`;
      const folder = join(home, `${login}.git`);
      main.git('clone', '--quiet', '--bare', main.folder, folder);
      repositories.set(name, bareRepository(folder));
      return name;
    },
    headOf: ({ from, branch }) => repositories.get(from)?.find(`refs/heads/${branch}`),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
