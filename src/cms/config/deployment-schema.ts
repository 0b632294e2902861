import { z } from 'zod';

const origin = (example: string) =>
  z.string().regex(/^https?:\/\/[^/\s?#]+(\/[^\s?#]+)*$/, {
    error: `must be an address such as ${example}, without a last slash`,
  });

const repo = (example: string) =>
  z.string().regex(/^[\w.-]+(\/[\w.-]+)+$/, { error: `must be such as ${example}` });

const clientId = z.string().min(8, { error: 'must be the client identifier that the forge gives' });

const everywhere = {
  /** The branch the site is built from. */
  branch: z.string().regex(/^(?!cms(\/|$))[\w.-]+(\/[\w.-]+)*$/, {
    error: 'must be the name of a branch, not of drafts (cms/…)',
  }),
  /** Whether what is saved is a proposal, published by somebody who reads it; otherwise it is published at once. */
  workflow: z.boolean({ error: 'must be true or false' }),
};

/** Whether people who may not write propose from a copy of their own, which the forge makes. */
const openAuthoring = z.boolean({ error: 'must be true or false' });

const forgejo = z.strictObject({
  forge: z.literal('forgejo'),
  address: origin('https://codeberg.org'),
  repo: repo('owner/maillage'),
  clientId,
  ...everywhere,
  openAuthoring,
});

const gitlab = z.strictObject({
  forge: z.literal('gitlab'),
  address: origin('https://gitlab.com'),
  repo: repo('group/maillage'),
  clientId,
  ...everywhere,
});

const github = z.strictObject({
  forge: z.literal('github'),
  /** GitHub lets no page log in by itself: a small server of yours does it. */
  loginServer: origin('https://login.example.org'),
  repo: repo('owner/maillage'),
  ...everywhere,
  openAuthoring,
});

const schema = z
  .discriminatedUnion('forge', [forgejo, gitlab, github], {
    error: 'must be forgejo, gitlab or github',
  })
  .refine(
    (deployment) =>
      deployment.forge === 'gitlab' || deployment.workflow || !deployment.openAuthoring,
    { path: ['openAuthoring'], error: 'is possible with workflow: true only' },
  );

/** Where the editor of the published site saves. */
export type Deployment = z.infer<typeof schema>;

/** The settings, or an error that says all that is wrong with them. */
export function checkDeployment(deployment: unknown): Deployment {
  const result = schema.safeParse(deployment);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ code, path, message, ...issue }) =>
    code === 'unrecognized_keys'
      ? `  ${(issue as { keys: string[] }).keys.join(', ')}: not a setting of this forge`
      : `  ${path.join('.') || 'deployment'}: ${message}`,
  );
  throw new Error(`src/cms/deployment.ts cannot be used:\n${problems.join('\n')}`);
}
