import type { DecapBackend } from '../config/decap-config.ts';

/** Where a backend of Decap goes when its options do not say. */
const USUAL_ADDRESS: Record<string, string> = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com',
};

const ADDRESSES = ['api_root', 'base_url', 'graphql_api_root', 'proxy_url'] as const;

/** The origins of the forge that the editor is connected to. */
export function forgeOrigins(backend: DecapBackend): string[] {
  const told = ADDRESSES.map((key) => backend[key]);
  const usual = backend['api_root'] === undefined ? [USUAL_ADDRESS[backend.name]] : [];
  const addresses = [...told, ...usual].filter(
    (address): address is string => typeof address === 'string' && /^https?:\/\//.test(address),
  );
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}

/**
 * The content security policy of the editor: its own scripts only, no code made from text, no
 * host but the forge.
 */
export function editorPolicy(backend?: DecapBackend): string {
  const forge = backend ? forgeOrigins(backend) : [];
  const directives: [name: string, ...sources: string[]][] = [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    // Decap writes its styles as it goes.
    ['style-src', "'self'", "'unsafe-inline'"],
    ['font-src', "'self'", 'data:'],
    ['img-src', "'self'", 'blob:', 'data:', ...forge],
    // A chosen file is read from its `blob:` when the draft is kept.
    ['connect-src', "'self'", 'blob:', ...forge],
    ['frame-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}
