import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import express, { type Application, type Request, type Response } from 'express';
import { mountDecapServer } from './decap-mount.ts';
import { type Failure, failureInWords } from './failure-words.ts';
import { pathsOf, type Refusal, refusePath, refuseSender } from './guard.ts';
import { inTurn } from './in-turn.ts';
import { assetsOf, isSave, persist } from './persist.ts';
import { refuseActive } from './refuse-active.ts';
import { resolveInside } from './resolve-inside.ts';
import { findStale, type Read } from './stale.ts';

/** Of a request, where a file takes a third more than its size. */
const LARGEST = '50mb';
export const CHANGED =
  'Quelqu’un d’autre a enregistré cette page depuis que vous l’avez ouverte. Rien n’a été écrit.';

type Next = (error?: unknown) => void;

export type Endpoint = (request: IncomingMessage, response: ServerResponse) => void;

/** What stands behind the guard: it saves, and answers the rest. */
export type Mount = (app: Application, contentDir: string) => Promise<void>;

/**
 * The endpoint the editor saves to: decap-server's own protocol over the content folder,
 * behind a guard. It answers requests for `/api/v1`.
 */
export async function contentEndpoint(
  contentDir: string,
  mount: Mount = mountFiles,
): Promise<Endpoint> {
  const app = express();
  app.disable('x-powered-by');
  app.use((request: Request, response: Response, next: Next) => {
    answer(response, next, request.method === 'POST' ? refuseSender(request.headers) : notAPost);
  });
  app.use(express.json({ limit: LARGEST }));
  app.use((request: Request, response: Response, next: Next) => {
    refusePaths(contentDir, pathsOf(request.body.params)).then(
      (refusal) => answer(response, next, refusal),
      next,
    );
  });
  app.use(({ body }: Request, response: Response, next: Next) => {
    answer(response, next, isSave(body) ? refuseActive(assetsOf(body)) : undefined);
  });
  await mount(app, contentDir);
  app.use((error: Failure, _request: Request, response: Response, _next: Next) => {
    response.status(error.status ?? 500).json({ error: failureInWords(error) });
  });
  return app;
}

/** Straight to the files. */
const mountFiles: Mount = async (app, contentDir) => {
  const oneAtATime = inTurn();
  app.use((request: Request, response: Response, next: Next) => {
    oneAtATime(() => save(contentDir, request, response, next)).catch(next);
  });
  await mountDecapServer(app, contentDir, 'registerLocalFs');
};

const notAPost: Refusal = { status: 403, error: 'Cette adresse ne sert qu’à l’éditeur.' };

function answer(response: Response, next: Next, refusal: Refusal | undefined): void {
  if (refusal) response.status(refusal.status).json({ error: refusal.error });
  else next();
}

async function refusePaths(contentDir: string, paths: string[]): Promise<Refusal | undefined> {
  for (const path of paths) {
    const refusal = refusePath(path, basename(contentDir));
    if (refusal) return refusal;
    if (!(await resolveInside(contentDir, path)))
      return { status: 403, error: `« ${path} » mène hors du dossier du contenu.` };
  }
  return undefined;
}

/** Saves what is to be saved, over what was read only; decap-server answers the rest. */
async function save(
  contentDir: string,
  request: Request,
  response: Response,
  next: Next,
): Promise<void> {
  const { body } = request;
  const stale = await findStale(contentDir, readOf(body.params));
  if (stale) {
    response.status(409).json({ error: CHANGED, ...stale });
    return;
  }
  if (isSave(body)) await persist(contentDir, body);
  if (body.action === 'persistEntry') {
    response.json({ message: 'entry persisted' });
    return;
  }
  // Its answer describes the file: decap-server reads it as it does any other.
  if (isSave(body) && body.action === 'persistMedia')
    request.body = {
      action: 'getMediaFile',
      params: { branch: 'main', path: body.params.asset.path },
    };
  next();
}

/** What the editor had read, of the files that its request names: those alone are guarded. */
export function readOf(params: unknown): Read {
  const { read = {} } = (params ?? {}) as { read?: Read };
  const named = new Set(pathsOf(params));
  return Object.fromEntries(Object.entries(read).filter(([path]) => named.has(path)));
}
