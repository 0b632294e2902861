import { dirname } from 'node:path';
import decapServer from 'decap-server/dist/middlewares.js';

/** Adds decap-server to an application. It takes its folder from the environment, once. */
export async function mountDecapServer(
  app: unknown,
  contentDir: string,
  mode: 'registerLocalFs' | 'registerLocalGit',
): Promise<void> {
  const before = process.env['GIT_REPO_DIRECTORY'];
  process.env['GIT_REPO_DIRECTORY'] = dirname(contentDir);
  await decapServer[mode](app, { logLevel: 'error' });
  if (before === undefined) delete process.env['GIT_REPO_DIRECTORY'];
  else process.env['GIT_REPO_DIRECTORY'] = before;
}
