import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';

/** Where a running `npm start` says who it is. */
export const IDENTITY_PATH = '/__maillage';

/** What tells one running library from another. */
export interface Identity {
  root: string;
  contentDir: string;
  basePath: string;
  /** Whether its editor runs the workflow. */
  workflow: boolean;
}

export const identityOf = ({ contentDir, basePath, workflow }: Settings): Identity => ({
  root: process.cwd(),
  contentDir,
  basePath,
  workflow,
});

/** Lets a second `npm start` find the first one. */
export const identity = (settings: Settings): AstroIntegration => ({
  name: 'maillage-identity',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        if (request.url !== IDENTITY_PATH && request.originalUrl !== IDENTITY_PATH) next();
        else {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(identityOf(settings)));
        }
      });
    },
  },
});
