import type { Application, Request, Response } from 'express';
import { CHANGED, type Mount, readOf } from '../endpoint.ts';
import { findStaleIn } from '../stale.ts';
import { mountDecapServer } from '../decap-mount.ts';
import { changeSentence } from './change-sentence.ts';
import { bringUpToDate, drafts, dropEmptyDrafts } from './drafts.ts';
import { textOn } from './git.ts';
import { noticesOf } from './notices.ts';
import { draftNamed, type Params, refuseStrange } from './requests.ts';
import { forwardSession, type Session } from './session.ts';

/** What the editor asks besides Decap's protocol: to try again, and what there is to say. */
export const NOTICES_ACTION = 'notices';

const FAILED =
  'L’enregistrement n’a pas abouti. Votre texte est encore dans cette page : enregistrez de nouveau.';
const OVERTAKEN =
  'La version publiée de cette fiche a changé depuis que ce brouillon est commencé. Là où les deux diffèrent, le brouillon garde ses mots : rechargez la page, relisez-le, puis publiez.';

type Next = (error?: unknown) => void;

/** The workflow of a session, behind the guard of the endpoint: decap-server's own, kept from its traps. */
export const workflowMount =
  (session: Session): Mount =>
  async (app: Application) => {
    app.use((request: Request, response: Response, next: Next) => {
      // decap-server says « Unknown error », in English, of all that Git refuses.
      const json = response.json.bind(response);
      response.json = (body) => json(response.statusCode === 500 ? { error: FAILED } : body);
      answer(session, request, response).then(
        (isAnswered) => {
          if (!isAnswered) next();
        },
        (error: unknown) => {
          console.error(error);
          next(error);
        },
      );
    });
    await mountDecapServer(app, session.contentDir, 'registerLocalGit');
  };

/** Prepares the clone for a request, or answers it. */
async function answer(session: Session, request: Request, response: Response): Promise<boolean> {
  const { action = '' } = request.body;
  const params = (request.body.params ?? {}) as Params;
  const { git, repository, overtaken } = session;
  const { branch } = repository;
  const refusal = action === 'info' ? undefined : refuseStrange(action, params, branch);
  if (refusal) {
    response.status(refusal.status).json({ error: refusal.error });
    return true;
  }
  if (action === NOTICES_ACTION) {
    await forwardSession(session);
    response.json({ notices: noticesOf(session).map(({ french }) => french) });
    return true;
  }
  const draft = draftNamed(action, params);
  if (action === 'unpublishedEntries' || action === 'unpublishedEntry')
    await dropEmptyDrafts(git, branch);
  const isDraft = draft !== undefined && (await drafts(git)).includes(draft);
  const publishes = action === 'publishUnpublishedEntry';
  if (isDraft && (publishes || action === 'persistEntry'))
    if (await bringUpToDate(git, branch, draft)) overtaken.add(draft);
  // Said once: who publishes after that has been told to read it again.
  if (publishes && draft && overtaken.delete(draft)) {
    response.status(409).json({ error: OVERTAKEN });
    return true;
  }
  const on = isDraft ? draft : branch;
  const stale = await findStaleIn(readOf(params), (path) => textOn(session.folder, on, path));
  if (stale) {
    response.status(409).json({ error: CHANGED, ...stale });
    return true;
  }
  if (params.options) params.options.commitMessage = await sentence(session, params, on);
  return false;
}

/** What the commit of a request says, compared with what stands on that branch. */
async function sentence({ folder }: Session, params: Params, on: string): Promise<string> {
  const { dataFiles, asset, paths = [] } = params;
  const file = dataFiles?.[0];
  const path = file?.path ?? asset?.path ?? paths[0] ?? '';
  const before = (await textOn(folder, on, path)) ?? undefined;
  return changeSentence({ path, before, after: file?.raw ?? (asset && '') });
}
