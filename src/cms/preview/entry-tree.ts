import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { typeClass } from '../../components/weave/type-class.ts';
import type { Field, Fields } from '../../model/fields/index.ts';
import { type TypeId, types } from '../../model/index.ts';
import { type FormData, readForm } from '../format/entry-file.ts';
import { arrangementOf } from './arrangement.ts';
import { cloth } from './cloth.ts';
import { facts, show } from './field-value.ts';
import type { Values } from './words.ts';
import { guarded, notice } from './guarded.ts';
import { looks } from './looks.ts';
import { opening } from './opening.ts';
import { read } from './texts.ts';
import type { World } from './world.ts';

/**
 * What a form says, as one page: its opening, a chapter a field in the model's order, the body,
 * the sources. The parts and the styles are those of the site; the page has its template.
 */
export function entryTree(type: TypeId, form: FormData, around: World): Root {
  const { data, body } = readForm(type, form);
  const fields: Fields = types[type].fields;
  const { facts: brief, chapters, upkeep } = arrangementOf(type);
  return {
    type: 'root',
    children: [
      cloth(),
      h('main', { className: ['apercu', 'large', typeClass[type]] }, [
        ...guarded('Le haut de la page', () => [opening(type, data, around)]),
        h('div', { className: ['recit'] }, [
          ...named('En bref', brief, fields, data, around),
          ...chapters.flatMap((key) => chapter(key, fields[key], data, around)),
          ...text(fields['body'], body, around),
          ...chapter('sources', fields['sources'], data, around),
          ...named('À propos de cette page', upkeep, fields, data, around),
        ]),
      ]),
    ],
  };
}

const section = (title: string, content: readonly ElementContent[]): ElementContent =>
  h('section', { className: ['section'] }, [h('h2', {}, title), ...content]);

function chapter(
  key: string,
  field: Field | undefined,
  data: Values,
  around: World,
): ElementContent[] {
  const value = data[key];
  if (!field || value === undefined) return [];
  const draw = () => looks[key]?.(value, around) ?? show(field, value, around);
  return [section(field.label, guarded(field.label, draw))];
}

/** The fields of which something is said, as named facts. */
function named(
  title: string,
  keys: readonly string[],
  fields: Fields,
  data: Values,
  around: World,
): ElementContent[] {
  const shown = Object.fromEntries(
    keys.flatMap((key) => (fields[key] && data[key] !== undefined ? [[key, fields[key]]] : [])),
  );
  if (Object.keys(shown).length === 0) return [];
  return [
    section(
      title,
      guarded(title, () => [facts(shown, data, around)]),
    ),
  ];
}

/** The body, under its own headings or the name of its field, after what was not understood in it. */
function text(field: Field | undefined, body: string, around: World): ElementContent[] {
  if (!field || body === '') return [];
  return guarded(field.label, () => {
    const { tree, problems } = read(body, 'body', around);
    const content = tree.children as ElementContent[];
    const first = content.find((node) => node.type === 'element');
    const isHeaded = first?.tagName === 'h2';
    return [
      h('div', { className: ['section', 'prose', 'corps'] }, [
        ...problems.map(({ message, fix }) => notice(`${message} ${fix}`)),
        ...(isHeaded ? [] : [h('h2', {}, field.label)]),
        ...content,
      ]),
    ];
  });
}
