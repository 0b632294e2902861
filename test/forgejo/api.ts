import { type Answer, found, missing, refused } from './answer.ts';
import type { BareRepository, Operation, Person } from './bare-repository.ts';
import type { Forge, Label } from './forge.ts';
import {
  branchNamed,
  bringTogether,
  listPullRequests,
  onPullRequest,
  openPullRequest,
} from './pull-requests.ts';

export interface Asked {
  method: string;
  /** Under `/api/v1`, each part decoded. */
  parts: string[];
  query: URLSearchParams;
  body: Record<string, unknown>;
}

/** The routes of Forgejo's API that Decap's backend asks, in its own words. */
export function answerApi(forge: Forge, who: Person, asked: Asked): Answer {
  const [top = '', owner = '', name = '', ...rest] = asked.parts;
  if (top === 'user') return found(who);
  const full = `${owner}/${name}`;
  const repository = forge.repositories.get(full);
  if (top !== 'repos' || !repository) return missing;
  const mayWrite = forge.maintainers.has(who.login) || owner === who.login;
  if (rest.length === 0) return found(described(forge, full, mayWrite));
  const [what = '', ...more] = rest;
  if (what === 'collaborators')
    return found({ permission: forge.maintainers.has(more[0] ?? '') ? 'write' : 'read' });
  if (what === 'forks') return { status: 202, body: described(forge, forge.fork(who.login), true) };
  if (what === 'sync_fork') return { status: 204 };
  if (what === 'pulls' && more.length > 0) return onPullRequest(forge, who, more, asked.body);
  if (what === 'pulls')
    return asked.method === 'POST'
      ? openPullRequest(forge, who, asked.body as { title: string; body: string; head: string })
      : listPullRequests(forge, asked.query.get('state') ?? 'open');
  if (asked.method !== 'GET' && !mayWrite)
    return refused(403, 'user should have a permission to write to a repository');
  if (what === 'labels') return onLabels(forge, asked);
  if (what === 'issues') return setLabels(forge, more[0] ?? '', asked.body as { labels: number[] });
  return onRepository(forge, repository, who, what, more, asked);
}

const described = (forge: Forge, full: string, push: boolean) => ({
  full_name: full,
  owner: { login: full.split('/')[0] },
  permissions: { push, pull: true, admin: false },
  fork: full !== forge.origin,
  parent: full === forge.origin ? null : { full_name: forge.origin },
});

function onLabels(forge: Forge, { method, body }: Asked): Answer {
  if (method === 'GET') return found(forge.labels);
  const label: Label = { id: forge.labels.length + 1, name: String(body['name']) };
  forge.labels.push(label);
  return { status: 201, body: label };
}

function setLabels(forge: Forge, number: string, { labels }: { labels: number[] }): Answer {
  const one = forge.pullRequests.find((pull) => String(pull.number) === number);
  if (!one) return missing;
  one.labels = forge.labels.filter(({ id }) => labels.includes(id));
  return found(one.labels);
}

function onRepository(
  forge: Forge,
  repository: BareRepository,
  who: Person,
  what: string,
  more: string[],
  { method, query, body }: Asked,
): Answer {
  const branchShown = (branch: string) => {
    const [commit] = repository.log('-1', `refs/heads/${branch}`);
    return { name: branch, commit: { id: commit?.sha, author: commit?.commit.author } };
  };
  const path = more.join('/');
  if (what === 'branches' && method === 'POST') {
    const { new_branch_name: branch, old_ref_name: from } = body as Record<string, string>;
    repository.git('branch', branch ?? '', `refs/heads/${from}`);
    return { status: 201, body: branchShown(branch ?? '') };
  }
  if (what === 'branches' && path === '') return found(repository.branches().map(branchShown));
  if (what === 'branches') {
    if (!repository.branches().includes(path)) return missing;
    if (method === 'DELETE') repository.git('branch', '--quiet', '-D', path);
    return method === 'DELETE' ? { status: 204 } : found(branchShown(path));
  }
  if (what === 'git' && more[0] === 'trees') return found({ tree: repository.tree(more[1] ?? '') });
  if (what === 'git') return found({ content: repository.blob(more[1] ?? '') });
  if (what === 'contents' && method === 'POST') {
    const { branch, files, message } = body as {
      branch: string;
      files: Operation[];
      message: string;
    };
    const sha = repository.commit(branch, files, message, who);
    return { status: 201, body: { commit: { sha } } };
  }
  if (what === 'contents') {
    const sha = repository.find(`${query.get('ref')}:${path}`);
    return sha ? found({ sha, path }) : missing;
  }
  if (what === 'commits' && more[1] === 'statuses')
    return found(forge.statuses.get(more[0] ?? '') ?? []);
  if (what === 'commits')
    return found(repository.log('-1', query.get('sha') ?? 'main', '--', query.get('path') ?? '.'));
  if (what === 'compare') return compared(forge, repository, path);
  return missing;
}

function compared(forge: Forge, repository: BareRepository, path: string): Answer {
  const [base = '', head = ''] = path.split('...');
  const { from, branch } = branchNamed(forge, head);
  const sha = bringTogether(forge, from, branch);
  if (!sha) return missing;
  return found({
    commits: repository.log(`${base}..${sha}`),
    files: repository.changes(base, sha),
  });
}
