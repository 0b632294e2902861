import type { Page } from 'playwright-core';

/** Words of an interface in English that are not French words as well. */
const ENGLISH = new Set(
  `no the and of to is are was were be been will would can cannot you your yours it its this that these
  those with without from for not have has had do does did done
  add added adding remove removed delete deleted deleting save saved saving load loading loaded edit
  edited editing insert inserted choose chosen click close closed open opened new list lists item
  items entry entries search searching view views draft drafts ready review publish published
  unpublish unpublished upload uploading download file files field fields heading headings block
  blocks bold italic link links quote select selected selecting result results available press enter
  use using up down left right move moved moving drag dragged drop dropped draggable sortable clear
  now back go preview previous next month months year years day days week weeks today yesterday
  tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october december show hide collapse expand copy copied path size login log
  logged out error errors failed fail invalid required must please by at when where which what who
  there here some any all more less than then if else only another other others other
  yes toggle sort sorted filter group writing written changes changed unsaved empty found missing
  about after before during while until between again once focused focus refine down menu-item
  value values name names key keys type-to count counts unknown untitled board backlog
  settings dropdown account picked over under pick space bar cancel canceled arrow rich mode raw
  plain cut paste undo redo resolve resolved note-added someone something everything nothing none
  drop-down loading-more reading reorder row column columns cell header footer width height`
    .split(/\s+/)
    .filter(Boolean),
);

/** Where a page says something, seen or heard. */
const SAID = [
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'aria-roledescription',
  'aria-description',
];

/** Every sentence of a page, seen or heard, once. */
export const sentencesOf = async (page: Page): Promise<string[]> =>
  page.evaluate((attributes) => {
    const said: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('script, style, noscript, template, [lang="en"]'))
        said.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('*'))
      for (const name of attributes) said.push(element.getAttribute(name) ?? '');
    return [...new Set(said.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean))];
  }, SAID);

/** The words of a sentence that are English. */
export const englishIn = (sentence: string): string[] =>
  sentence
    .toLowerCase()
    // An address is nobody's language.
    .replace(/\S*(?:[/#@]|\.\p{L})\S*/gu, ' ')
    .split(/[^\p{L}’'-]+/u)
    .filter((word) => ENGLISH.has(word));

/** The sentences of a page that are in English, in part at least. */
export const englishOn = async (page: Page): Promise<string[]> =>
  (await sentencesOf(page)).filter((sentence) => englishIn(sentence).length > 0);
