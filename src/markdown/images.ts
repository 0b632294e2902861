import { IMAGE_EXTENSIONS, MEDIA } from '../model/fields/media.ts';
import { imageAttributes, type Surroundings } from '../parts/index.ts';
import { addressIn, asTyped } from './address-in.ts';
import type { Report } from './body-problem.ts';
import type { Rule } from './rule.ts';

/** Images of the library get their size and the base path; any other is told in words. */
export const images = (around: Surroundings, report: Report): Rule => ({
  element({ node, index, parent }) {
    // Without a position, a part wrote it, its address already judged by its field.
    if (node.tagName !== 'img' || !node.position) return false;
    const src = addressIn(node, 'src');
    if (isOurs(src)) {
      Object.assign(node.properties, imageAttributes(src, around));
      return false;
    }
    report(
      node,
      'image-interdite',
      `L’image « ${src} » n’est pas dans ${MEDIA} : son texte est affiché.`,
      'Déposer l’image dans la médiathèque, puis l’insérer avec la partie Figure.',
    );
    const { alt } = node.properties;
    parent.children[index] = {
      type: 'text',
      value: `${typeof alt === 'string' ? alt : ''} (${asTyped(src)})`,
    };
    return true;
  },
});

const isOurs = (src: string): boolean =>
  src.startsWith(MEDIA) &&
  !src.includes('..') &&
  (IMAGE_EXTENSIONS as readonly string[]).includes(
    src.slice(src.lastIndexOf('.') + 1).toLowerCase(),
  );
