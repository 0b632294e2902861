import type { Person } from './bare-repository.ts';
import type { Forge, PullRequest } from './forge.ts';
import { type Answer, found, missing, refused } from './answer.ts';

const shown = (forge: Forge, one: PullRequest) => ({
  ...one,
  user: one.by,
  updated_at: '2026-11-22T10:00:00Z',
  html_url: `https://forge.example.org/${forge.origin}/pulls/${one.number}`,
  head: {
    label: one.branch,
    ref: one.branch,
    sha: forge.headOf(one) ?? '',
    repo: { owner: { login: one.from.split('/')[0] }, full_name: one.from },
  },
});

/** `owner:branch`, of which the repository has the same name. */
export function branchNamed(forge: Forge, head: string): { from: string; branch: string } {
  const [owner = '', ...branch] = head.split(':');
  return { from: `${owner}/${forge.origin.split('/')[1]}`, branch: branch.join(':') };
}

/** The objects of a proposal that comes from a copy, where the others are. */
export function bringTogether(forge: Forge, from: string, branch: string): string | undefined {
  const source = forge.repositories.get(from);
  const sha = source?.find(`refs/heads/${branch}`);
  const main = forge.repositories.get(forge.origin);
  if (source && sha && source !== main) main?.git('fetch', '--quiet', source.folder, sha);
  return sha;
}

export function listPullRequests(forge: Forge, state: string): Answer {
  const wanted = forge.pullRequests.filter((one) => state === 'all' || one.state === state);
  return found(wanted.map((one) => shown(forge, one)));
}

export function openPullRequest(
  forge: Forge,
  by: Person,
  { title, body, head }: { title: string; body: string; head: string },
): Answer {
  const { from, branch } = branchNamed(forge, head);
  if (!forge.repositories.get(from)?.find(`refs/heads/${branch}`)) return missing;
  if (forge.pullRequests.some((one) => one.branch === branch && one.state === 'open'))
    return refused(409, 'pull request already exists for these targets');
  const number = forge.pullRequests.length + 1;
  const made: PullRequest = {
    number,
    title,
    body,
    state: 'open',
    merged_at: null,
    from,
    branch,
    by,
    labels: [],
  };
  forge.pullRequests.push(made);
  return { status: 201, body: shown(forge, made) };
}

/** Of a proposal: its state, its files, its merge. */
export function onPullRequest(
  forge: Forge,
  by: Person,
  [number = '', action = '']: string[],
  body: { state?: 'open' | 'closed' },
): Answer {
  const one = forge.pullRequests.find((pull) => String(pull.number) === number);
  const main = forge.repositories.get(forge.origin);
  if (!one || !main) return missing;
  const sha = bringTogether(forge, one.from, one.branch);
  if (action === 'files') return found(sha ? main.changes('main', sha) : []);
  if (action === 'merge') {
    if (!forge.maintainers.has(by.login)) return refused(403, 'user should have a permission');
    if (!sha || !main.merge('main', sha, one.title, by))
      return refused(409, 'PR has merge conflicts');
    Object.assign(one, { state: 'closed', merged_at: '2026-11-22T10:00:00Z' });
    return { status: 200 };
  }
  if (body.state) one.state = body.state;
  return found(shown(forge, one));
}
