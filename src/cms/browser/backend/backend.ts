/** What we rely on of a backend of Decap, once it is made. */
export interface Backend {
  getEntry(path: string): Promise<Entry>;
  unpublishedEntry(which: { collection: string; slug: string }): Promise<Draft>;
  unpublishedEntryDataFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<string>;
  persistEntry(entry: { dataFiles: DataFile[] }, options: PersistOptions): Promise<unknown>;
  authenticate(user: Login): Promise<Login>;
  getDeployPreview(
    collection: string,
    slug: string,
  ): Promise<{ url: string; status: string } | null>;
}

interface Entry {
  data: string | null;
  file: { path: string; id: string | null };
}

interface Draft {
  diffs: { path: string; id: string }[];
}

export interface DataFile {
  path: string;
  slug: string;
  raw: string;
}

export interface PersistOptions {
  collectionName: string;
  commitMessage: string;
  useWorkflow: boolean;
}

/** What Decap keeps of who is logged in, in the browser. */
export interface Login {
  token: string;
  refresh_token?: string;
}

/** Decap's own sign that an entry has no draft. */
export const hasNoDraft = (error: unknown): boolean =>
  (error as { notUnderEditorialWorkflow?: boolean }).notUnderEditorialWorkflow === true;
