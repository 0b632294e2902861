import { launch } from './browser.ts';
import { startDevServer } from './dev-server.ts';

/** `npm start` on a small library where meetings are still to come, and a browser. */
export const startAhead = () =>
  Promise.all([
    startDevServer({ contentDir: 'test/fixtures/ahead', basePath: '/maillage/' }),
    launch(),
  ]);
