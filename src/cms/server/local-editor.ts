import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import type { EditorSettings } from '../config/editor-config.ts';
import { bundleEditor } from './bundle.ts';
import { contentEndpoint } from './endpoint.ts';
import { editorPage } from './page.ts';
import { vendorFile, vendorFiles } from './vendor.ts';
import { workflowEndpoint } from './workflow/endpoint.ts';
import { noticesOf } from './workflow/notices.ts';
import type { Contributor } from './workflow/repository.ts';
import { openSession } from './workflow/session.ts';

/** What the editor asks of the project's settings. */
export interface EditorPlace {
  contentDir: string;
  cacheDir: string;
  basePath: string;
}

interface LocalPlace extends EditorPlace {
  /** Whether what is saved is a draft, to be read again and published, in the Git repository. */
  workflow: boolean;
  contributor: Partial<Contributor>;
}

// Astro refuses, before us, an address without its last slash.
const API = 'api/v1/';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  wasm: 'application/wasm',
};

type Incoming = IncomingMessage & { originalUrl?: string };

/** The editor of `npm start`: a middleware that answers under `/admin/`, and passes on the rest. */
export async function localEditor(place: LocalPlace) {
  const { contentDir, basePath } = place;
  const root = `${basePath}admin/`;
  const session = place.workflow ? await openSession(place) : undefined;
  for (const { english } of session ? noticesOf(session) : []) console.warn(english);
  const endpoint = session ? await workflowEndpoint(session) : await contentEndpoint(contentDir);
  const page = editorPage(localSettings(place, session?.repository.branch));
  const vendor = new Set(vendorFiles());

  const contentOf = async (name: string): Promise<string | Buffer | undefined> => {
    if (name === '') return page;
    if (name === 'editor.js') return (await bundleEditor(place)).script;
    if (name === 'editor.css') return (await bundleEditor(place)).ownStyle;
    if (name === 'preview.css') return (await bundleEditor(place)).style;
    return vendor.has(name) ? vendorFile(name) : undefined;
  };

  const answer = async (
    name: string,
    response: ServerResponse,
    next: () => void,
  ): Promise<void> => {
    const content = await contentOf(name);
    if (content === undefined) {
      next();
      return;
    }
    const extension = name === '' ? 'html' : (name.split('.').at(-1) ?? '');
    response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-cache');
    response.end(content);
  };

  return (request: Incoming, response: ServerResponse, next: (error?: unknown) => void): void => {
    const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
    const name = pathname.slice(root.length);
    if (!pathname.startsWith(root)) next();
    else if (name === API) {
      request.url = '/api/v1';
      endpoint(request, response);
    } else answer(name, response, next).catch(next);
  };
}

/** Decap-server's file system mode saves on disk at once; its Git mode, on the branch of a draft. */
const localSettings = (
  { contentDir, basePath }: EditorPlace,
  workflowBranch: string | undefined,
): EditorSettings => ({
  backend: {
    name: 'proxy',
    proxy_url: `${basePath}admin/${API}`,
    branch: workflowBranch ?? 'main',
  },
  publishMode: workflowBranch === undefined ? 'simple' : 'editorial_workflow',
  contentFolder: basename(contentDir),
  basePath,
});
