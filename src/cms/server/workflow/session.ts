import { basename, join } from 'node:path';
import { bringIn, mend, openClone } from './clone.ts';
import { bringUpToDate, drafts, dropEmptyDrafts } from './drafts.ts';
import { countWaiting, forward, type Waiting } from './forward.ts';
import type { Git } from './git.ts';
import { type Contributor, findRepository, type Repository } from './repository.ts';
import { holdAlone } from './session-lock.ts';

/** The editorial workflow of one branch, in a clone of its own. */
export interface Session {
  repository: Repository;
  /** The folder of the clone, and its content folder. */
  folder: string;
  contentDir: string;
  git: Git;
  /** Drafts whose published version changed since they were begun: to be read again. */
  overtaken: Set<string>;
  /** What is published and waits to go into the person's own branch. */
  waiting: Waiting | undefined;
}

interface Place {
  contentDir: string;
  cacheDir: string;
  contributor: Partial<Contributor>;
}

/** Opens the workflow where it was left, with what was committed since. Throws, saying what to do, where it cannot. */
export async function openSession({ contentDir, cacheDir, contributor }: Place): Promise<Session> {
  const repository = await findRepository(contentDir, contributor);
  const { root, branch } = repository;
  // A branch has drafts of its own.
  const folder = join(cacheDir, 'workflow', encodeURIComponent(branch));
  holdAlone(`${folder}.lock`);
  const git = await openClone(repository, folder);
  const session: Session = {
    repository,
    folder,
    contentDir: join(folder, basename(contentDir)),
    git,
    overtaken: new Set(),
    waiting: undefined,
  };
  await takeIn(session).catch((error: unknown) => {
    throw new Error(
      `What was published in the editor and what was committed in ${root} disagree. Nothing is lost: run "git pull ${folder} ${branch}" there, solve the conflict, commit, then start again.\n${(error as Error).message}`,
      { cause: error },
    );
  });
  session.waiting = await forward(repository, git, folder);
  return session;
}

/** What was committed since comes in, and drafts are put on top of it. */
async function takeIn({ git, repository: { branch }, overtaken }: Session): Promise<void> {
  const was = await git('rev-parse', branch);
  await bringIn(git, branch);
  for (const draft of await drafts(git))
    if (await bringUpToDate(git, branch, draft, was)) overtaken.add(draft);
  await dropEmptyDrafts(git, branch);
}

/** After a command that failed half-way. */
export const mendSession = ({ git, folder, repository }: Session): Promise<void> =>
  mend(git, folder, repository.branch);

/** What is published goes into the person's own branch, if it can. */
export async function forwardSession(session: Session): Promise<void> {
  const { git, repository, folder } = session;
  try {
    await takeIn(session);
  } catch {
    const count = await countWaiting(git, repository.branch);
    session.waiting = { count, why: 'disagreement' };
    return;
  }
  session.waiting = await forward(repository, git, folder);
}
