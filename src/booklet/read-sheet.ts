import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { dayInFrench } from '../components/french-date.ts';
import { typeClass } from '../components/weave/type-class.ts';
import { typeOfFolder } from '../model/type-ids.ts';
import { scopeIds } from './anchors.ts';
import type { Sheet } from './booklet.ts';
import { inlineCloth, ribbon } from './cloth.ts';
import { keepReadable } from './taken.ts';
import { all, first, ofClass, ofTag, textProperty } from './tree.ts';

/** A page of the site, as it was read. */
export interface ReadPage {
  tree: Root;
  /** The address it was read at, that its images are beside. */
  from: string;
}

/** The sheet that a page shows, its anchors made its own by `id`. Nothing when it shows none. Takes the tree of the page. */
export function readSheet({ tree, from }: ReadPage, id: string, today: string): Sheet | undefined {
  const address = addressOf(tree);
  const article = first(tree, ofClass('feuille'));
  const opening = article && first(article, ofClass('ouverture'));
  const heading = opening && first(opening, ofTag('h1'));
  if (!article || !address || !heading) return undefined;
  const verified = textProperty(opening, 'dataVerified');
  keepReadable(article, today);
  inlineCloth(article);
  for (const image of all(article, ofTag('img')))
    image.properties.src = new URL(textProperty(image, 'src'), from).href;
  scopeIds(article, id);
  const chapter = all(article, ofClass('section')).find((one) => first(one, ofClass('sources')));
  const sources = (chapter && first(chapter, ofClass('sources'))?.children) ?? [];
  heading.properties = { id };
  const labels = first(opening, ofClass('fil-dariane'));
  for (const link of labels ? all(labels, ofTag('a')) : [])
    Object.assign(link, { tagName: 'span', properties: { className: link.properties.className } });
  const type = typeOfFolder(folderIn(address));
  return {
    id,
    title: toString(heading),
    dye: type ? typeClass[type] : '',
    address,
    tree: h('section', { className: ['feuillet', type ? typeClass[type] : ''] }, [
      type ? ribbon(type) : undefined,
      opening,
      ...chaptersOf(article).filter((one) => one !== chapter),
      colophon(address, verified),
    ]),
    sources,
  };
}

/** The public address of a page. */
export const addressOf = (tree: Root): string | undefined => {
  const link = first(
    tree,
    (element) => element.tagName === 'link' && textProperty(element, 'rel') === 'canonical',
  );
  return link && textProperty(link, 'href');
};

const folderIn = (address: string): string => new URL(address).pathname.split('/').at(-3) ?? '';

/** What is told, and of the margin the series alone: the rest of it leads elsewhere. */
function chaptersOf(article: Element): ElementContent[] {
  const margin = first(article, ofClass('marge'));
  const series = (margin?.children ?? []).filter(
    (child) => child.type === 'element' && first(child, ofClass('cycle')),
  );
  return [...(first(article, ofClass('recit'))?.children ?? []), ...series];
}

const colophon = (address: string, verified: string): Element =>
  h('p', { className: ['colophon'] }, [
    h('a', { href: address }, address.replace(/^https?:\/\//, '').replace(/\/$/, '')),
    verified ? `, vérifiée le ${dayInFrench(verified)}` : ', sans date de vérification',
    '. Licence Ouverte 2.0.',
  ]);
