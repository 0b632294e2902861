import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** What `make` draws; when it cannot, a notice in its place, so that the rest is still shown. */
export function guarded(name: string, make: () => ElementContent[]): ElementContent[] {
  try {
    return make();
  } catch {
    return [
      notice(
        `« ${name} » ne peut pas être montré ainsi. Le texte que vous avez saisi n’est pas perdu.`,
      ),
    ];
  }
}

/** Something wrong, told where it stands. */
export const notice = (...content: (string | ElementContent)[]): ElementContent =>
  h('div', { className: ['avis'] }, content);
