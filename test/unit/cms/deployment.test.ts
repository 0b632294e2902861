import { describe, expect, it } from 'vitest';
import { backendOf, publishModeOf } from '../../../src/cms/config/backend.ts';
import { checkDeployment, type Deployment } from '../../../src/cms/config/deployment-schema.ts';
import { deployment } from '../../../src/cms/deployment.ts';
import { DEPLOYMENTS } from '../../fixtures/deployments.ts';

describe('the settings of the published editor', () => {
  it('are none, or right, in this repository', () => {
    if (deployment !== undefined) expect(() => checkDeployment(deployment)).not.toThrow();
  });

  it.each(DEPLOYMENTS)('$forge: are taken as they are', (settings) => {
    expect(checkDeployment(settings)).toEqual(settings);
  });

  it('of another forge are refused', () => {
    expect(() => checkDeployment({ forge: 'gitea' })).toThrow('forge: must be forgejo, gitlab or');
  });

  it('are refused with all that is wrong, at once', () => {
    const wrong = {
      forge: 'forgejo',
      address: 'codeberg.org/',
      repo: 'maillage',
      clientId: 'x',
      branch: 'cms/x',
      workflow: 'oui',
      openAuthoring: true,
      token: 'secret',
    };
    let message = '';
    try {
      checkDeployment(wrong);
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(message).toContain('src/cms/deployment.ts cannot be used');
    for (const name of ['address', 'repo', 'clientId', 'branch', 'workflow', 'token'])
      expect(message).toMatch(new RegExp(`^  ${name}: `, 'm'));
    expect(message).not.toContain('secret');
  });

  it('ask for the workflow where anybody may propose', () => {
    const settings = { ...DEPLOYMENTS[0], workflow: false };
    expect(() => checkDeployment(settings)).toThrow(
      'openAuthoring: is possible with workflow: true',
    );
  });
});

describe('Decap’s options', () => {
  const of = (forge: Deployment['forge']) =>
    backendOf(DEPLOYMENTS.find((one) => one.forge === forge) as Deployment);

  it('Forgejo: logs in without a server of ours', () => {
    expect(of('forgejo')).toMatchObject({
      name: 'forgejo',
      repo: 'inclusion/maillage',
      api_root: 'https://forge.example.org/api/v1',
      app_id: '0b8f6b62-client',
      open_authoring: true,
    });
  });

  it('GitLab: logs in without a server of ours', () => {
    expect(of('gitlab')).toMatchObject({
      name: 'gitlab',
      repo: 'inclusion/numerique/maillage',
      auth_type: 'pkce',
      base_url: 'https://gitlab.example.org',
      api_root: 'https://gitlab.example.org/api/v4',
    });
    expect(of('gitlab')).not.toHaveProperty('open_authoring');
  });

  it('GitHub: logs in through the server it needs', () => {
    expect(of('github')).toMatchObject({ name: 'github', base_url: 'https://login.example.org' });
  });

  it.each(DEPLOYMENTS)('$forge: commits say in French what they do', (settings) => {
    const messages = Object.values(backendOf(settings)['commit_messages'] as object) as string[];
    for (const message of messages) expect(message).toMatch(/^(Ajoute|Modifie|Supprime) /);
    expect(publishModeOf(settings)).toBe('editorial_workflow');
  });
});
