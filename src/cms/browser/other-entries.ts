import { type AnyEntry, pathOf } from '../../model/entry.ts';
import { folderOf, type TypeId } from '../../model/index.ts';
import { readForm } from '../format/entry-file.ts';
import type { World } from '../preview/world.ts';
import type { PreviewProps } from './decap.ts';
import { published, type Published } from './published.ts';

type GetCollection = PreviewProps['getCollection'];

/**
 * The entries around the one that is written: those of the site, in one request; then, for what
 * the site does not have, those of the repository, a type at a time and only if one is named.
 */
export class OtherEntries {
  readonly #basePath: string;
  readonly #getCollection: GetCollection;
  readonly #onFound: () => void;
  #published: Published | undefined;
  readonly #kept = new Map<string, AnyEntry>();
  readonly #asked = new Set<TypeId>();
  readonly #read = new Set<TypeId>();

  constructor(basePath: string, getCollection: GetCollection, onFound: () => void) {
    this.#basePath = basePath;
    this.#getCollection = getCollection;
    this.#onFound = onFound;
    void this.#load();
  }

  get world(): Omit<World, 'media'> {
    return {
      href: (path) => `${this.#basePath.slice(0, -1)}${path}`,
      entry: (type, slug) => this.#find(type, pathOf(type, slug)),
      isUnpublished: (type, slug) => this.#isUnpublished(type, pathOf(type, slug)),
    };
  }

  #find(type: TypeId, path: string): AnyEntry | undefined {
    const found = this.#published?.get(path) ?? this.#kept.get(path);
    if (!found && this.#published) void this.#ask(type);
    return found;
  }

  #isUnpublished(type: TypeId, path: string): boolean {
    const found = this.#published?.get(path);
    return found ? found.data.status === 'brouillon' : this.#read.has(type);
  }

  async #load(): Promise<void> {
    this.#published = await published(this.#basePath);
    this.#onFound();
  }

  async #ask(type: TypeId): Promise<void> {
    if (this.#asked.has(type)) return;
    this.#asked.add(type);
    for (const hit of await this.#getCollection(folderOf(type))) {
      const { slug, data: form } = hit.toJS();
      const path = pathOf(type, slug);
      // What the repository holds, not judged: enough for a title or a card.
      const { data } = readForm(type, form);
      this.#kept.set(path, { type, slug, path, data } as unknown as AnyEntry);
    }
    this.#read.add(type);
    this.#onFound();
  }
}
