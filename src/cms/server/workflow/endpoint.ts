import type { Request } from 'express';
import { contentEndpoint, type Endpoint } from '../endpoint.ts';
import { workflowMount } from './mount.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { forwardSession, mendSession, type Session } from './session.ts';

/** The endpoint of the editor under the workflow: the guard is that of the other one. */
export async function workflowEndpoint(session: Session): Promise<Endpoint> {
  const endpoint = await contentEndpoint(session.contentDir, workflowMount(session));
  return oneAtATime(endpoint, async (request, { statusCode }) => {
    if (statusCode >= 500) await mendSession(session);
    const { body } = request as Partial<Request>;
    if (statusCode < 400 && PUBLISHES.has(body?.action ?? '')) await forwardSession(session);
  });
}

/** What changes the published version. */
const PUBLISHES = new Set(['publishUnpublishedEntry', 'persistMedia', 'deleteFile', 'deleteFiles']);
