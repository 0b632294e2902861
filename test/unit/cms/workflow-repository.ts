import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { workflowEndpoint } from '../../../src/cms/server/workflow/endpoint.ts';
import { openSession, type Session } from '../../../src/cms/server/workflow/session.ts';
import { environmentWith } from '../../environment.ts';

export const CONTRIBUTOR = { name: 'Inès Contributrice', email: 'ines@example.org' };

export const gitAt =
  (folder: string) =>
  (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: environmentWith(),
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trimEnd();

export interface Library {
  root: string;
  git: ReturnType<typeof gitAt>;
  read(path: string): string;
  write(path: string, text: string): void;
  commit(message: string): void;
  remove(): void;
}

/** A repository of its own, with nothing committed. */
export function emptyLibrary(): Library {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'maillage-workflow-')));
  const git = gitAt(root);
  git('init', '--quiet', '--initial-branch=main');
  return {
    root,
    git,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export const open = (root: string): Promise<Session> =>
  openSession({
    contentDir: join(root, 'content'),
    cacheDir: join(root, '.cache/x'),
    contributor: CONTRIBUTOR,
  });

export interface Answer {
  status: number;
  answer: Record<string, unknown>;
}

/** The endpoint of a session, asked over HTTP as the editor asks. */
export async function served(session: Session) {
  const endpoint = await workflowEndpoint(session);
  const server = createServer((request, response) => {
    request.url = '/api/v1';
    endpoint(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (action: string, params: object = {}): Promise<Answer> => {
    const response = await fetch(origin, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ action, params: { branch: session.repository.branch, ...params } }),
    });
    return { status: response.status, answer: (await response.json()) as Answer['answer'] };
  };
  const notices = async () => (await ask('notices')).answer['notices'] as string[];
  return {
    ask,
    notices,
    close: () => server.close(),
    save: (slug: string, raw: string, collection = 'glossaire') =>
      ask('persistEntry', {
        dataFiles: [{ slug, path: `content/${collection}/${slug}.mdx`, raw }],
        assets: [],
        options: {
          collectionName: collection,
          commitMessage: 'x',
          useWorkflow: true,
          status: 'draft',
        },
      }),
    /** Published, and what there is to say of it: only then has the branch followed. */
    publish: async (slug: string) => {
      const { status } = await ask('publishUnpublishedEntry', { collection: 'glossaire', slug });
      return { status, notices: await notices() };
    },
  };
}
