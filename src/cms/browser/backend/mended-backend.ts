import type { DecapBackend } from '../../config/decap-config.ts';
import type { Deployment } from '../../config/deployment-schema.ts';
import type { EditorSettings } from '../../config/editor-config.ts';
import { CMS } from '../decap.ts';
import { EXPIRED } from '../expired.ts';
import type { Backend } from './backend.ts';
import { mendForgejo } from './mend-forgejo.ts';
import { refuseOverwrite } from './refuse-overwrite.ts';
import { renewLogin } from './renew-login.ts';

const FORGES: readonly string[] = ['forgejo', 'gitlab', 'github'] satisfies Deployment['forge'][];

/** The backend of a forge, kept from what loses words. Files on this machine have their own guard: the endpoint compares. */
export function mendBackend({ backend: options }: EditorSettings): void {
  const { name } = options;
  if (!FORGES.includes(name)) return;
  const kind = CMS.getBackend(name);
  if (!kind) return;
  const login = loginOf(options);
  globalThis.fetch = login.fetch(globalThis.fetch.bind(globalThis));
  const init = kind.init.bind(kind);
  kind.init = (...args) => {
    const backend = init(...args);
    login.keep(backend);
    if (name === 'forgejo') mendForgejo(backend, String(options['preview_context']));
    refuseOverwrite(backend);
    tellExpiry(backend, login.isExpired);
    return backend;
  };
}

function loginOf(options: DecapBackend) {
  const apiRoot = String(options['api_root']);
  const renewal = {
    address: apiRoot.replace(/\/api\/v1\/?$/, '/login/oauth/access_token'),
    clientId: String(options['app_id']),
  };
  return renewLogin(apiRoot, options.name === 'forgejo' ? renewal : undefined);
}

function tellExpiry(backend: Backend, isExpired: () => boolean): void {
  const persistEntry = backend.persistEntry.bind(backend);
  backend.persistEntry = (entry, options) =>
    persistEntry(entry, options).catch((error: unknown) => {
      throw isExpired() ? new Error(EXPIRED, { cause: error }) : error;
    });
}
