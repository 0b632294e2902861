import type { Fields } from '../../model/fields/index.ts';
import { TYPE_IDS, type TypeId, types } from '../../model/index.ts';
import type { Vocabulary } from '../../model/vocabularies/index.ts';
import { fold } from '../../search/query/plain-text.ts';
import { type FieldRow, fieldRows } from './field-rows.ts';

const INTRODUCTION = `# Le modèle

Ce que contient l’en-tête de chaque fichier de \`content/\`, champ par champ. Ce document est
produit par \`npm run model-docs\` à partir de \`src/model/\` : on ne le modifie pas à la main.

- Une clé inconnue ou une valeur hors de sa liste est une erreur.
- Un champ facultatif que personne ne connaît ne s’écrit pas.
- \`a[].b\` se lit : la clé \`b\` de chaque élément de la liste \`a\`. Un champ obligatoire d’une
  liste ou d’un groupe ne l’est que si l’élément ou le groupe est là.
- \`…From\` dit d’où vient la réponse qui le précède, et n’existe qu’avec elle ; \`…Note\` la précise.`;

/** The whole model as a Markdown document, in French: `docs/model.md`. */
export function modelDocument(): string {
  const sections = TYPE_IDS.map((id) => ({ id, rows: fieldRows(frontMatterOf(id)) }));
  return [
    INTRODUCTION,
    ...sections.map(({ id, rows }) => typeSection(id, rows)),
    '## Vocabulaires',
    ...vocabulariesOf(sections.flatMap(({ rows }) => rows)).map(vocabularySection),
  ]
    .join('\n\n')
    .concat('\n');
}

function typeSection(id: TypeId, rows: FieldRow[]): string {
  const { label, folder, purpose, titleField, summaryField, fields } = types[id];
  const { body }: Fields = fields;
  return `## ${label.one}

\`${id}\`, dans \`content/${folder}/\` : ${purpose}.
Son nom est \`${titleField}\`, ce qui le résume \`${summaryField}\`. ${
    body ? `Après l’en-tête, un texte libre : « ${body.label} ».` : 'Rien ne suit l’en-tête.'
  }

| Clé | Champ | Ce qu’on y écrit | Obligatoire | Aide |
| :-- | :-- | :-- | :-- | :-- |
${rows.map(tableRow).join('\n')}`;
}

function frontMatterOf(id: TypeId): Fields {
  const { body: _body, ...fields }: Fields = types[id].fields;
  return fields;
}

const tableRow = ({ key, label, kind, required, hint, vocabulary }: FieldRow): string => {
  const written = vocabulary ? `${kind} : [${vocabulary.name}](#${anchorOf(vocabulary)})` : kind;
  return `| ${[`\`${key}\``, label, written, required ? 'oui' : 'non', hint].map(cell).join(' | ')} |`;
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Each vocabulary once, by name. */
function vocabulariesOf(rows: FieldRow[]): Vocabulary[] {
  const byName = new Map(
    rows.flatMap(({ vocabulary }) => (vocabulary ? [[vocabulary.name, vocabulary]] : [])),
  );
  return [...byName.values()].sort((one, other) => one.name.localeCompare(other.name, 'fr'));
}

function vocabularySection(vocabulary: Vocabulary): string {
  const { name, source, terms } = vocabulary;
  const lines = terms.map(({ value, label, meaning }) =>
    [`- \`${value}\``, value !== label && ` : ${label}`, meaning && ` (${meaning})`]
      .filter(Boolean)
      .join(''),
  );
  return `### ${name}\n\n<a id="${anchorOf(vocabulary)}"></a>Source : ${source}.\n\n${lines.join('\n')}`;
}

const anchorOf = ({ name }: Vocabulary): string =>
  `liste-${fold(name).replace(/[^a-z0-9]+/g, '-')}`;
