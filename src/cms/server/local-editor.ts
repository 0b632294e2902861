import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import type { EditorSettings } from '../config/editor-config.ts';
import { bundleEditor } from './bundle.ts';
import { contentEndpoint } from './endpoint.ts';
import { editorPage } from './page.ts';
import { vendorFile, vendorFiles } from './vendor.ts';

/** What the editor asks of the project's settings. */
export interface EditorPlace {
  contentDir: string;
  cacheDir: string;
  basePath: string;
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
export async function localEditor(place: EditorPlace) {
  const { contentDir, basePath } = place;
  const root = `${basePath}admin/`;
  const endpoint = await contentEndpoint(contentDir);
  const page = editorPage(localSettings(place));
  const vendor = new Set(vendorFiles());

  const contentOf = async (name: string): Promise<string | Buffer | undefined> => {
    if (name === '') return page;
    if (name === 'editor.js') return (await bundleEditor(place)).script;
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

const localSettings = ({ contentDir, basePath }: EditorPlace): EditorSettings => ({
  backend: { name: 'proxy', proxy_url: `${basePath}admin/${API}`, branch: 'main' },
  // Decap-server's file system mode saves on disk at once.
  publishMode: 'simple',
  contentFolder: basename(contentDir),
  basePath,
});
