import { type TypeId, types } from '../../model/index.ts';
import type { DecapCollection } from './decap-config.ts';
import { formFields } from './form-fields.ts';
import { filtersOf, groupsOf, sortsOf } from './list-views.ts';

/** The name of the file format of a type (`format/`). */
export const formatName = (id: TypeId): string => `maillage-${id}`;

/** One collection of the editor: one type of content. It is named by its folder, which is seen in addresses. */
export function collectionOf(id: TypeId, contentFolder: string, today: string): DecapCollection {
  const { folder, label, purpose, titleField } = types[id];
  return {
    name: folder,
    label: label.many,
    label_singular: label.one,
    description: `${purpose.charAt(0).toUpperCase()}${purpose.slice(1)}.`,
    folder: `${contentFolder}/${folder}`,
    create: true,
    extension: 'mdx',
    format: formatName(id),
    identifier_field: titleField,
    slug: '{{slug}}',
    // Where the page is, under the site or under the preview of a proposal.
    preview_path: `${folder}/{{slug}}/`,
    summary: `{{${titleField}}}`,
    sortable_fields: sortsOf(id),
    view_filters: filtersOf(today),
    view_groups: groupsOf(id),
    fields: formFields(id),
  };
}
