import { type Backend, hasNoDraft } from './backend.ts';

interface PullRequest {
  number: number;
  head: { sha: string };
}

interface Status {
  context: string;
  status: string;
  target_url: string;
}

/** Decap's backend for Forgejo, and what it holds. */
interface Forgejo extends Backend {
  useOpenAuthoring?: boolean;
  api: {
    originRepoURL: string;
    repoOwner: string;
    initialWorkflowStatus: string;
    generateContentKey(collection: string, slug: string): string;
    readFile(path: string, sha: null, from: { repoURL: string }): Promise<string>;
    request<T>(path: string): Promise<T>;
    getBranchPullRequest(branch: string): Promise<PullRequest>;
    getPullRequests(state: 'open', head: string): Promise<PullRequest[]>;
    createPR(title: string, branch: string): Promise<PullRequest>;
    setPullRequestStatus(pullRequest: PullRequest, status: string): Promise<void>;
  };
}

const UNREAD = 'Cette fiche n’a pas pu être lue : la forge ne répond pas, ou elle n’y est plus.';

/** Mends, from outside, what loses words in Decap's backend for Forgejo, and gives it the link to previews. */
export function mendForgejo(made: Backend, previewContext: string): void {
  const backend = made as Forgejo;
  const persistEntry = backend.persistEntry.bind(backend);
  const branchOf = (collection: string, slug: string): string =>
    `cms/${backend.api.generateContentKey(collection, slug)}`;

  // Whatever fails, it would give an empty sheet.
  backend.getEntry = async (path) => {
    const { api } = backend;
    const data = await api
      .readFile(path, null, { repoURL: api.originRepoURL })
      .catch((error: unknown) => {
        throw new Error(UNREAD, { cause: error });
      });
    return { data, file: { path, id: null } };
  };

  // A save that was cut short leaves a branch without its proposal, and every later save goes
  // there too, where nobody sees it.
  backend.persistEntry = async (entry, options) => {
    const result = await persistEntry(entry, options);
    if (!options.useWorkflow || backend.useOpenAuthoring) return result;
    const { api } = backend;
    const branch = branchOf(options.collectionName, entry.dataFiles[0]?.slug ?? '');
    try {
      await api.getBranchPullRequest(branch);
    } catch (error) {
      if (!hasNoDraft(error)) throw error;
      const [open] = await api.getPullRequests('open', `${api.repoOwner}:${branch}`);
      const proposal = open ?? (await api.createPR(options.commitMessage, branch));
      await api.setPullRequestStatus(proposal, api.initialWorkflowStatus);
    }
    return result;
  };

  // It looks for none.
  backend.getDeployPreview = async (collection, slug) => {
    const { api } = backend;
    const { head } = await api.getBranchPullRequest(branchOf(collection, slug));
    const statuses = await api.request<Status[]>(
      `${api.originRepoURL}/commits/${head.sha}/statuses`,
    );
    const preview = statuses.find(({ context }) => context === previewContext);
    return preview ? { url: preview.target_url, status: preview.status } : null;
  };
}
