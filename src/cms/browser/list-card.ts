import { drawingOf } from '../../components/icons/drawing-of.ts';
import { typeOfFolder } from '../../model/index.ts';
import type { FormData } from '../format/entry-file.ts';
import { LISTED, type Listed } from '../format/listed.ts';
import { stateWords } from '../lists/state-words.ts';
import { h, type Immutable, type ReactNode } from './decap.ts';

/** What a list shows of an entry: a picture of what it is, its title, its state in words. */
export const listCard = (basePath: string, today: string) => {
  // Decap asks again at every change of its state; the same answer draws nothing.
  const made = new WeakMap<Immutable, ReactNode>();
  return (collection: Immutable, entry: Immutable, title: string): ReactNode => {
    const known = made.get(entry);
    if (known) return known;
    const folder = String(collection.get('name'));
    const data = entry.get('data') as Immutable | undefined;
    const form = { status: data?.get('status'), reviewBy: data?.get('reviewBy') } as FormData;
    const image = ((data?.get(LISTED) as Immutable | undefined)?.toJS() as Listed | undefined)
      ?.image;
    const card = h(
      'span',
      { className: 'fiche' },
      picture(folder, image && basePath.slice(0, -1) + image),
      h('span', { className: 'fiche-titre' }, title),
      ' ',
      ...stateWords(form, today).map((words) =>
        h('span', { key: words, className: 'fiche-etat', 'data-etat': words }, ` ${words}`),
      ),
    );
    made.set(entry, card);
    return card;
  };
};

/** Decorative: its words stand beside it. An image that the site has not yet leaves the drawing in sight. */
const picture = (folder: string, image?: string): ReactNode =>
  h(
    'span',
    { className: 'fiche-vignette', 'aria-hidden': true },
    h(
      'svg',
      { viewBox: '0 0 24 24', focusable: false },
      h('path', { d: drawingOf('types', typeOfFolder(folder) ?? '') }),
    ),
    image &&
      h('img', {
        src: image,
        alt: '',
        loading: 'lazy',
        decoding: 'async',
        onError: ({ currentTarget }: { currentTarget: HTMLElement }) => {
          currentTarget.hidden = true;
        },
      }),
  );
