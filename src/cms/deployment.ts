import type { DecapBackend, PublishMode } from './config/decap-config.ts';

/** Where the editor of the published site saves. */
export interface Deployment {
  /** Decap's options of the forge, for instance `{ name: 'gitlab', repo: 'groupe/maillage', branch: 'main', … }`. */
  backend: DecapBackend;
  /** `editorial_workflow`: what a contributor saves is proposed, and published by somebody who reads it. */
  publishMode: PublishMode;
}

/** Nothing until this library has a home: its `/admin/` then says how to connect it (docs/deploy.md). */
export const deployment: Deployment | undefined = undefined;
