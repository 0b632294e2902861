import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkDeployment } from '../cms/config/deployment-schema.ts';
import { deployment } from '../cms/deployment.ts';
import { localEditor } from '../cms/server/local-editor.ts';
import { publishEditor } from '../cms/server/published-editor.ts';
import type { Settings } from '../settings.ts';

/** The editor at `/admin/`: saving into the content folder in development, to a forge once published. */
export const editor = (settings: Settings): AstroIntegration => ({
  name: 'maillage-editor',
  hooks: {
    // Before the work of a build, not after it.
    'astro:config:setup': () => {
      if (deployment !== undefined) checkDeployment(deployment);
    },
    'astro:server:setup': async ({ server }) => {
      server.middlewares.use(await localEditor(settings));
    },
    'astro:build:done': async ({ dir }) =>
      publishEditor(fileURLToPath(new URL('admin/', dir)), settings, deployment),
  },
});
