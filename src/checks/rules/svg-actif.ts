import { activeInSvg } from '../../model/active-svg.ts';
import type { Rule } from '../rule.ts';

const BODY = '![Trois tables.](/media/salle.svg)';
const drawing = (inside: string): Record<string, string> => ({
  'media/salle.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3">${inside}</svg>`,
});

export const svgActif: Rule = {
  name: 'svg-actif',
  title: 'Dessin qui contient du code',
  severity: 'warning',
  cause:
    'Un dessin (SVG) peut contenir un programme ou appeler un autre site. Ouvert seul dans un navigateur, il agirait à votre place. Le site ne le publie pas.',
  example: { body: BODY, files: drawing('<script>alert(1)</script>') },
  mended: { body: BODY, files: drawing('<rect width="4" height="3"/>') },
  fix: 'Retirer ce passage du dessin, ou l’exporter de nouveau en « SVG simple ».',
  check: ({ media }) =>
    media.flatMap(({ file, svg }) => {
      const active = svg === undefined ? undefined : activeInSvg(svg);
      return active === undefined
        ? []
        : { file, line: 1, column: 1, message: `Ce dessin contient ${active}.` };
    }),
};
