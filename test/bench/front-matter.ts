import { fromKey, noteKey } from '../../src/model/answer.ts';
import type { Field, Fields } from '../../src/model/fields/index.ts';
import { folderOf, type TypeId, types } from '../../src/model/index.ts';
import { validate } from '../../src/model/validate.ts';
import { PICTURES } from './media.ts';
import type { Random } from './random.ts';
import { sentences, termName, words } from './sentences.ts';
import { needId, NEEDS, type Slugs } from './slugs.ts';

type Data = Record<string, unknown>;

const SOURCES = 2;
const FILLED = 0.7;

/** Front matter drawn from the model, so that a field it gains is measured too. Throws if the model refuses it. */
export function frontMatter(type: TypeId, rank: number, slugs: Slugs, random: Random): Data {
  const draw = (field: Field, key: string): unknown => {
    const { control } = field;
    switch (control.kind) {
      case 'line':
        if (control.format === 'url') return `https://exemple.fr/${random.between(1, 99999)}`;
        return control.format === 'slug' ? key : words(random, control.max);
      case 'text':
        return linked(
          sentences(random, Math.min(control.max ?? 200, random.between(90, 240))),
          control.max,
        );
      case 'body':
        return sentences(random, random.between(120, 260));
      case 'number':
        return random.between(Math.max(control.min ?? 1, 1), Math.min(control.max ?? 30, 30));
      case 'flag':
        return random.chance(0.5);
      case 'choice': {
        const values = control.vocabulary.terms.map(({ value }) => value);
        if (values[0] === 'rédaction') return random.pick(values.slice(0, SOURCES + 1));
        return control.many ? random.some(values, random.between(1, 3)) : random.pick(values);
      }
      case 'date':
        return `202${random.between(3, 6)}-0${random.between(1, 9)}-1${random.between(0, 9)}`;
      case 'image':
      case 'file':
        return random.pick(PICTURES);
      case 'reference': {
        const to = random.pick(control.to);
        const slug = random.pick(slugs[to]);
        const folder = control.to.length > 1 ? `${folderOf(to)}/` : '';
        return `${folder}${slug}${control.within ? `#${needId(random.between(1, NEEDS))}` : ''}`;
      }
      case 'list': {
        const length = random.between(Math.max(1, control.min), 3);
        const items = Array.from({ length }, () => draw(control.item, key));
        return control.item.control.kind === 'reference' ? [...new Set(items)] : items;
      }
      case 'object':
        return fill(control.fields);
    }
  };
  // One text in six leads somewhere, as in the library.
  const linked = (text: string, most = Infinity): string => {
    const link = ` Voir [ce mot](/${folderOf('term')}/${random.pick(slugs.term)}/).`;
    return random.chance(1 / 6) && text.length + link.length <= most ? text + link : text;
  };
  const fill = (fields: Fields): Data => {
    const data: Data = {};
    for (const [key, field] of Object.entries(fields)) {
      const isBesideAnAnswer = /(From|Note)$/.test(key);
      if (isBesideAnAnswer || key === 'formerAddresses') continue;
      if (field.optional && !random.chance(FILLED)) continue;
      data[key] = draw(field, key);
      if (fromKey(key) in fields) {
        data[fromKey(key)] = 'rédaction';
        if (random.chance(0.3)) data[noteKey(key)] = words(random, 60);
      }
    }
    return data;
  };
  const { body: _body, ...fields }: Fields = types[type].fields;
  const data = agree(type, rank, fill(fields), random);
  const { problems } = validate(type, data);
  if (problems.length > 0) throw new Error(`${type} ${rank}: ${JSON.stringify(problems)}`);
  return data;
}

/** What fields say of one another. */
function agree(type: TypeId, rank: number, data: Data, random: Random): Data {
  data[types[type].titleField] = type === 'term' ? termName(rank) : `${words(random, 60)} ${rank}`;
  data['status'] = rank % 50 === 7 ? 'archivée' : rank % 100 === 13 ? 'brouillon' : 'publiée';
  data['sources'] = Array.from({ length: SOURCES }, (_, index) => ({
    title: `${words(random)}, document ${index + 1}`,
    url: `https://exemple.fr/document-${rank}-${index + 1}`,
  }));
  if (type === 'actionSheet' && 'duration' in data)
    data['duration'] = (data['steps'] as { minutes: number }[]).reduce(
      (sum, { minutes }) => sum + minutes,
      0,
    );
  if (type === 'term') data['acronym'] = termName(rank).slice(0, 6).toUpperCase();
  if (type === 'event') {
    Object.assign(data, { datePrecision: 'jour', date: data['date'] ?? '2025-03-12' });
    delete data['dateText'];
    data['needs'] = Array.from({ length: NEEDS }, (_, index) => ({
      id: needId(index + 1),
      text: sentences(random, 160),
      status: 'ouvert',
    }));
    data['series'] = {
      name: `Cycle ${Math.ceil(rank / 4)}`,
      rank: ((rank - 1) % 4) + 1,
      total: 4,
    };
  }
  return data;
}
