import { createHash } from 'node:crypto';
import type { Handout } from './handout.ts';
import { readHandouts } from './read-handouts.ts';
import { renderBody } from './render-body.ts';
import { stylesheet } from './stylesheet.ts';
import { template } from './template.ts';

/** A handout ready to print. */
export interface HandoutPage {
  handout: Handout;
  html: string;
  /** Changes with anything the page is made of: source, template, stylesheet, drawing. */
  digest: string;
  problems: string[];
}

/** Every handout of `sources/`, ready to print. */
export function handoutPages(): HandoutPage[] {
  const css = stylesheet();
  return readHandouts().map((handout) => {
    const { blocks, problems } = renderBody(handout);
    const html = template(handout, blocks, css);
    return {
      handout,
      html,
      digest: createHash('sha256').update(html).digest('hex'),
      problems: problems.map(({ line, message }) => `${handout.slug}.md:${line} ${message}`),
    };
  });
}
