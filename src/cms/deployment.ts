import type { Deployment } from './config/deployment-schema.ts';

/**
 * Where the editor of the published site saves: the settings of one forge (docs/deploy.md, in ten
 * steps each). Nothing until this library has a home: its `/admin/` then says how to connect it.
 */
export const deployment: Deployment | undefined = undefined;
