import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerApi } from './api.ts';
import { type Answer, refused } from './answer.ts';
import type { Person } from './bare-repository.ts';
import { makeForge } from './forge.ts';
import { logins } from './login.ts';

export const REPOSITORY = 'inclusion/maillage';
export const CLIENT_ID = '0b8f6b62-client';

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
};

/** A request as tests see it go by. */
export interface Seen {
  method: string;
  path: string;
  who: string | undefined;
  /** Whether it was failed on purpose. */
  isFailed: boolean;
}

/** A forge that answers as Forgejo does to Decap, over HTTP, on real repositories. */
export async function serveForge(files: string, maintainer: Person) {
  const forge = makeForge(REPOSITORY, files, maintainer);
  const login = logins(CLIENT_ID);
  const seen: Seen[] = [];
  const faults: string[] = [];
  let visitor = maintainer;
  let failing: ((seen: Seen) => boolean) | undefined;

  const answer = async (request: IncomingMessage, url: URL): Promise<Answer> => {
    const body = await bodyOf(request);
    if (url.pathname === '/login/oauth/access_token') {
      const given = login.exchange(body as Record<string, string>);
      return given ? { status: 200, body: given } : refused(400, 'unauthorized_client');
    }
    const who = login.whoHas(request.headers.authorization);
    const path = decodeURIComponent(url.pathname.slice('/api/v1/'.length));
    const one = { method: request.method ?? '', path, who: who?.login, isFailed: false };
    seen.push(one);
    if (!who) return refused(401, 'token is expired');
    one.isFailed = failing?.(one) ?? false;
    if (one.isFailed) return refused(500, 'Internal Server Error');
    const parts = url.pathname.slice('/api/v1/'.length).split('/').map(decodeURIComponent);
    return answerApi(forge, who, { method: one.method, parts, query: url.searchParams, body });
  };

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://forge');
    if (url.pathname === '/login/oauth/authorize') {
      response.writeHead(302, { location: login.authorize(url.searchParams, visitor) }).end();
      return;
    }
    const { status, body } =
      request.method === 'OPTIONS' ? { status: 204 } : await answer(request, url);
    response.writeHead(status, { ...CORS, ...(body !== undefined && JSON_TYPE) });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      faults.push(String(error));
      response.writeHead(500, { ...CORS, ...JSON_TYPE });
      response.end(JSON.stringify({ message: (error as Error).message }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    ...forge,
    seen,
    /** What this double could not do: never a fault of the editor. */
    faults,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    expire: login.expire,
    /** Whoever says yes on the forge's page of login. */
    visitedBy: (who: Person) => {
      visitor = who;
    },
    failWhen: (condition: typeof failing) => {
      failing = condition;
    },
    close: () => {
      server.close();
      forge.remove();
    },
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0
    ? (JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>)
    : {};
}
