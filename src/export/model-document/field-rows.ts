import type { Field, Fields } from '../../model/fields/index.ts';
import type { Vocabulary } from '../../model/vocabularies/index.ts';

/** One field as the documentation tells it. */
export interface FieldRow {
  /** Where it stands in the front matter: `steps[].title`. */
  key: string;
  label: string;
  /** What is written there, in French. */
  kind: string;
  required: boolean;
  hint: string;
  vocabulary?: Vocabulary;
}

/** Every field, those inside lists and objects after what holds them. */
export const fieldRows = (fields: Fields, under = ''): FieldRow[] =>
  Object.entries(fields).flatMap(([key, field]) => rowsOf(field, `${under}${key}`));

function rowsOf(field: Field, key: string): FieldRow[] {
  const { label, hint = '', control, optional } = field;
  const row: FieldRow = {
    key,
    label,
    kind: kindOf(field),
    required: !optional,
    hint,
    ...(control.kind === 'choice' && { vocabulary: control.vocabulary }),
  };
  return [row, ...inside(field, key)];
}

function inside({ control }: Field, key: string): FieldRow[] {
  if (control.kind === 'object') return fieldRows(control.fields, `${key}.`);
  if (control.kind !== 'list') return [];
  const { item } = control;
  return item.control.kind === 'object'
    ? fieldRows(item.control.fields, `${key}[].`)
    : rowsOf(item, `${key}[]`);
}

function kindOf({ control }: Field): string {
  switch (control.kind) {
    case 'line':
      return control.format === 'plain' ? `ligne${upTo(control.max)}` : LINES[control.format];
    case 'text':
      return `texte (liens et emphase)${upTo(control.max)}`;
    case 'body':
      return 'texte libre, avec des parties';
    case 'number':
      return `nombre${control.whole ? ' entier' : ''}${between(control.min, control.max)}`;
    case 'flag':
      return 'oui ou non';
    case 'choice':
      return control.many ? 'choix multiple' : 'choix';
    case 'date':
      return 'jour (AAAA-MM-JJ)';
    case 'image':
      return 'image de `/media/`';
    case 'file':
      return 'fichier de `/media/`';
    case 'reference':
      return `renvoi : ${control.to.join(', ')}${control.within ? `, avec \`#${control.within}\`` : ''}`;
    case 'list':
      return control.min > 0 ? `liste, au moins ${control.min}` : 'liste';
    case 'object':
      return 'groupe';
  }
}

const LINES = { url: 'adresse web', slug: 'identifiant' } as const;

const upTo = (max?: number): string => (max ? `, ${max} signes au plus` : '');

const between = (min?: number, max?: number): string =>
  min === undefined || max === undefined ? '' : `, de ${min} à ${max}`;
