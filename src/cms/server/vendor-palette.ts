/** Decap's shades, as they follow one another in its code, and what takes the place of each. */
const SHADES = [
  ['#fff', '--sheet'],
  ['#eff0f4', '--paper'],
  ['#798291', '--ink-2'],
  ['#313d3e', '--ink'],
  ['#3a69c7', '--pastel'],
  ['#e8f5fe', '--pastel-pale'],
  ['#005614', '--sapin'],
  ['#caef6f', '--sapin-pale'],
  ['#754e00', '--safran-text'],
  ['#ffee9c', '--safran-pale'],
  ['#ff003b', '--garance'],
  ['#fcefea', '--garance-pale'],
  ['#70399f', '--orseille'],
  ['#f6d8ff', '--orseille-pale'],
  ['#17a2b8', '--sapin'],
  ['#ddf5f9', '--sapin-pale'],
] as const;

/** Those that it names in one more place. */
const LONE_SHADES = [
  ['#313d3e', '--ink'],
  ['#dfdfe3', '--ink-2'],
  ['#5D626F', '--ink'],
  ['#D60032', '--garance'],
  ['#444a57', '--ink'],
  ['#f1f2f4', '--paper-2'],
  ['#555a65', '--ink-2'],
  ['#aae31f', '--sapin-pale'],
  ['#fbe0d7', '--garance-pale'],
  ['#117888', '--sapin'],
  ['#1195aa', '--sapin'],
  ['#eaebf1', '--rule-soft'],
  ['#7b8290', '--ink-2'],
] as const;

/** Its shadows, and the line of ink that takes the place of those that part what is over from what is under. */
const SHADOWS = [
  ['0 2px 4px 0 rgba(19, 39, 48, 0.12)', 'none'],
  ['0 2px 6px 0 rgba(68, 74, 87, 0.05), 0 1px 3px 0 rgba(68, 74, 87, 0.1)', 'none'],
  ['0 2px 6px 0 rgba(68, 74, 87, 0.15), 0 1px 3px 0 rgba(68, 74, 87, 0.3)', '0 0 0 2px var(--ink)'],
  [
    '0 4px 12px 0 rgba(68, 74, 87, 0.15), 0 1px 3px 0 rgba(68, 74, 87, 0.25)',
    '0 0 0 2px var(--ink)',
  ],
] as const;

const asVariable = (name: string): string => `"var(${name})"`;

/**
 * The colours, shadows and letters of Decap are written in its script, where no style sheet changes them:
 * they become the tokens of the site (`look/palette.css`), which know the day and the night.
 */
export const paletteMends = [
  {
    why: 'its shades are fixed, under the contrast that is needed, and know no night',
    find: new RegExp(SHADES.map(([shade]) => `([\\w$]+=)"${shade}"`).join(','), 'g'),
    replace: SHADES.map(([, name], rank) => `$${rank + 1}${asVariable(name)}`).join(','),
  },
  ...LONE_SHADES.map(([shade, name]) => ({
    why: `the shade ${shade} is fixed`,
    find: new RegExp(`${shade}\\b(?=[";])`, 'g'),
    replace: `var(${name})`,
  })),
  ...SHADOWS.map(([shadow, line]) => ({
    why: 'nothing here floats: what is over has a line of ink around it',
    find: new RegExp(`(box-shadow: )${shadow.replace(/[().]/g, '\\$&')}`, 'g'),
    replace: `$1${line}`,
  })),
  {
    // The saffron of the day is seen by night too.
    why: 'the line that tells a wait is drawn, not styled: it knows no variable',
    find: /(barColors:\{0:)[\w$.]+(,"1\.0":)[\w$.]+\}/g,
    replace: '$1"#bd7d00"$2"#bd7d00"}',
  },
  {
    why: 'its letters are those of the system',
    find: /'\\n    system-ui,[^']*'/g,
    replace: '"var(--text)"',
  },
  {
    why: 'the corners of the site are square',
    find: /(\},[\w$]+=)"5px"(,[\w$]+="300px")/g,
    replace: '$1"0"$2',
  },
];
