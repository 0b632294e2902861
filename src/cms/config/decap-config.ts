import type { ListView } from './list-views.ts';

/** The part of Decap's configuration that Maillage writes (`decap-cms` ships no types). */
export interface DecapField {
  name: string;
  label: string;
  hint?: string;
  widget: string;
  required: boolean;
  pattern?: readonly [pattern: string, message: string];
  fields?: DecapField[];
  field?: DecapField;
  [option: string]: unknown;
}

export interface DecapCollection {
  name: string;
  label: string;
  label_singular: string;
  description: string;
  folder: string;
  create: boolean;
  extension: string;
  format: string;
  identifier_field: string;
  slug: string;
  preview_path: string;
  summary: string;
  sortable_fields: string[];
  view_filters: ListView[];
  view_groups: ListView[];
  fields: DecapField[];
}

/** Where the editor reads and saves: Decap's own options of that backend. */
export interface DecapBackend {
  name: string;
  [option: string]: unknown;
}

/** `simple` saves at once; `editorial_workflow` proposes what is saved. */
export type PublishMode = 'simple' | 'editorial_workflow';

export interface DecapConfig {
  load_config_file: false;
  locale: 'fr';
  backend: DecapBackend;
  publish_mode: PublishMode;
  site_url: string;
  logo: { src: string; show_in_header: boolean };
  media_folder: string;
  public_folder: string;
  slug: { encoding: 'ascii'; clean_accents: boolean };
  collections: DecapCollection[];
}
