import { TYPE_IDS } from '../../model/index.ts';
import { collectionOf } from './collection.ts';
import type { DecapBackend, DecapConfig, PublishMode } from './decap-config.ts';

/** What the page of the editor is told by whoever serves it. */
export interface EditorSettings {
  backend: DecapBackend;
  publishMode: PublishMode;
  /** Path of the content folder in the repository, for instance `content`. */
  contentFolder: string;
  /** Path the site is served under, with both slashes. */
  basePath: string;
}

/** Decap's configuration, derived from the model. */
export const editorConfig = (
  { backend, publishMode, contentFolder, basePath }: EditorSettings,
  origin: string,
  today: string,
): DecapConfig => ({
  load_config_file: false,
  locale: 'fr',
  backend,
  publish_mode: publishMode,
  site_url: `${origin}${basePath}`,
  logo: { src: `${basePath}favicon.svg`, show_in_header: true },
  media_folder: `${contentFolder}/media`,
  // Relative: only then does Decap look in the repository, and show an image not yet deployed.
  // The format adds the leading slash that files have.
  public_folder: 'media',
  slug: { encoding: 'ascii', clean_accents: true },
  collections: TYPE_IDS.map((id) => collectionOf(id, contentFolder, today)),
});
