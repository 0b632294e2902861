import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname } from 'node:path';
import decapServer from 'decap-server/dist/middlewares.js';
import express, { type Request, type Response } from 'express';
import { pathsOf, type Refusal, refusePath, refuseSender } from './guard.ts';
import { assetsOf, isSave, persist } from './persist.ts';
import { refuseActive } from './refuse-active.ts';
import { resolveInside } from './resolve-inside.ts';

/** Of a request, where a file takes a third more than its size. */
const LARGEST = '50mb';
const TOO_LARGE = 'Ce fichier est trop lourd : le réduire à 35 Mo au plus.';

type Next = (error?: unknown) => void;
type Failure = Error & { status?: number };

/**
 * The endpoint the editor saves to: decap-server's own protocol over the content folder,
 * behind a guard. It answers requests for `/api/v1`.
 */
export async function contentEndpoint(
  contentDir: string,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
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
  app.use((request: Request, response: Response, next: Next) => {
    save(contentDir, request, response, next).catch(next);
  });
  await mountDecapServer(app, contentDir);
  app.use((error: Failure, _request: Request, response: Response, _next: Next) => {
    const { status = 500, message } = error;
    response.status(status).json({ error: status === 413 ? TOO_LARGE : message });
  });
  return app;
}

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

/** Saves what is to be saved; decap-server answers the rest. */
async function save(
  contentDir: string,
  request: Request,
  response: Response,
  next: Next,
): Promise<void> {
  const { body } = request;
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

/** decap-server takes its folder from the environment, once. */
async function mountDecapServer(app: unknown, contentDir: string): Promise<void> {
  const before = process.env['GIT_REPO_DIRECTORY'];
  process.env['GIT_REPO_DIRECTORY'] = dirname(contentDir);
  await decapServer.registerLocalFs(app, { logLevel: 'error' });
  if (before === undefined) delete process.env['GIT_REPO_DIRECTORY'];
  else process.env['GIT_REPO_DIRECTORY'] = before;
}
