import { type TypeId, types } from '../../model/index.ts';
import type { DecapCollection } from './decap-config.ts';
import { decapFields } from './field.ts';
import { filtersOf, groupsOf, sortsOf } from './list-views.ts';

/** The name of the file format of a type (`format/`). */
export const formatName = (id: TypeId): string => `maillage-${id}`;

/** One collection of the editor: one type of content. It is named by its folder, which is seen in addresses. */
export function collectionOf(id: TypeId, contentFolder: string, today: string): DecapCollection {
  const { folder, label, purpose, titleField, fields } = types[id];
  return {
    name: folder,
    label: label.many,
    label_singular: label.one,
    description: `Une entrée est : ${purpose}.`,
    folder: `${contentFolder}/${folder}`,
    create: true,
    extension: 'mdx',
    format: formatName(id),
    identifier_field: titleField,
    slug: '{{slug}}',
    summary: `{{${titleField}}} ({{status}})`,
    sortable_fields: sortsOf(id),
    view_filters: filtersOf(today),
    view_groups: groupsOf(id),
    fields: decapFields(fields).map((field) =>
      // What a new entry starts as: shown to nobody until somebody says so.
      field.name === 'status' ? { ...field, default: 'brouillon' } : field,
    ),
  };
}
