import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname } from 'node:path';
import decapServer from 'decap-server/dist/middlewares.js';
import express, { type Request, type Response } from 'express';
import { pathsOf, type Refusal, refusePath, refuseSender } from './guard.ts';
import { isSave, persist } from './persist.ts';
import { resolveInside } from './resolve-inside.ts';

const LARGEST = '50mb';

type Next = (error?: unknown) => void;

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
    const refusal = request.method === 'POST' ? refuseSender(request.headers) : notAPost;
    if (refusal) refuse(response, refusal);
    else next();
  });
  app.use(express.json({ limit: LARGEST }));
  app.use((request: Request, response: Response, next: Next) => {
    guardPaths(contentDir, request, response, next).catch(next);
  });
  app.use((request: Request, response: Response, next: Next) => {
    save(contentDir, request, response, next).catch(next);
  });
  await mountDecapServer(app, contentDir);
  app.use((error: Error, _request: Request, response: Response, _next: Next) => {
    response.status(500).json({ error: error.message });
  });
  return app;
}

const notAPost: Refusal = { status: 403, error: 'Cette adresse ne sert qu’à l’éditeur.' };

const refuse = (response: Response, { status, error }: Refusal) => response.status(status).json({ error });

async function guardPaths(contentDir: string, { body }: Request, response: Response, next: Next): Promise<void> {
  for (const path of pathsOf(body.params)) {
    const refusal = refusePath(path, basename(contentDir));
    if (refusal) return refuse(response, refusal);
    if (!(await resolveInside(contentDir, path)))
      return refuse(response, { status: 403, error: `« ${path} » mène hors du dossier du contenu.` });
  }
  next();
}

async function save(contentDir: string, request: Request, response: Response, next: Next): Promise<void> {
  const { body } = request;
  if (!isSave(body)) return next();
  await persist(contentDir, body);
  if (body.action === 'persistEntry') return response.json({ message: 'entry persisted' });
  // The answer describes the file: decap-server reads it as it does any other.
  request.body = { action: 'getMediaFile', params: { branch: 'main', path: body.params.asset.path } };
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
