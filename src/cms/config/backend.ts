import type { DecapBackend, PublishMode } from './decap-config.ts';
import type { Deployment } from './deployment-schema.ts';

/** The commit status by which a pipeline says where the preview of a proposal is (docs/deploy.md). */
export const PREVIEW_CONTEXT = 'maillage/preview';

/** What commits say. Decap knows no more of an entry than its type and its address. */
const COMMIT_MESSAGES = {
  create: 'Ajoute « {{slug}} » ({{collection}})',
  update: 'Modifie « {{slug}} » ({{collection}})',
  delete: 'Supprime « {{slug}} » ({{collection}})',
  uploadMedia: 'Ajoute le fichier « {{path}} »',
  deleteMedia: 'Supprime le fichier « {{path}} »',
};

/** Decap's options for a forge. */
export function backendOf(deployment: Deployment): DecapBackend {
  const { repo, branch } = deployment;
  const everywhere = {
    repo,
    branch,
    preview_context: PREVIEW_CONTEXT,
    commit_messages: COMMIT_MESSAGES,
  };
  switch (deployment.forge) {
    case 'forgejo':
      return {
        name: 'forgejo',
        ...everywhere,
        api_root: `${deployment.address}/api/v1`,
        base_url: deployment.address,
        app_id: deployment.clientId,
        open_authoring: deployment.openAuthoring,
      };
    case 'gitlab':
      return {
        name: 'gitlab',
        ...everywhere,
        api_root: `${deployment.address}/api/v4`,
        base_url: deployment.address,
        auth_type: 'pkce',
        app_id: deployment.clientId,
      };
    case 'github':
      return {
        name: 'github',
        ...everywhere,
        api_root: 'https://api.github.com',
        base_url: deployment.loginServer,
        open_authoring: deployment.openAuthoring,
      };
  }
}

export const publishModeOf = ({ workflow }: Deployment): PublishMode =>
  workflow ? 'editorial_workflow' : 'simple';
