import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf, pathOf } from '../../../src/checks/example.ts';
import { rules } from '../../../src/checks/index.ts';
import { mendSource } from '../../../src/checks/mend.ts';
import { compile, nowhere, readWithRemark, toHtmlText } from '../../../src/markdown/index.ts';

const hostile = JSON.parse(readFileSync('test/fixtures/hostile-bodies.json', 'utf8')) as string[];

const sheet = (front: string, body = ''): string => `---\n${front}\n---\n${body}`;
const mend = (source: string): string => mendSource('actionSheet', source).source;
const mendBody = (body: string): string =>
  mend(sheet('title: x', body)).slice(sheet('title: x').length);
const mendFront = (front: string): string => mend(sheet(front)).slice(4, -5);

describe('mending', () => {
  it.each(rules.filter((rule) => rule.mend))(
    'writes the example of $name as it should be',
    (rule) => {
      const [written, expected] = [rule.example, rule.mended].map(
        (example) => filesOf(example).get(pathOf(example)) as string,
      );
      expect(mendSource('actionSheet', written ?? '')).toEqual({
        source: expected,
        by: [rule.name],
      });
    },
  );

  it.each([
    ['Dire "oui" ou “non”.', 'Dire « oui » ou « non ».'],
    ["C'est l'[aide](/fiches/x/), qu'*on* voit.", 'C’est l’[aide](/fiches/x/), qu’*on* voit.'],
    ['Oui!  Non? Voir: ici; puis...', 'Oui ! Non ? Voir : ici ; puis…'],
    ['`a  "b"` et https://exemple.fr/?a="b"', '`a  "b"` et https://exemple.fr/?a="b"'],
    ['[a](/fiches/x/ "l\'aide  ici")', '[a](/fiches/x/ "l\'aide  ici")'],
    ['Un &amp; deux&nbsp;; trois', 'Un &amp; deux&nbsp;; trois'],
    ['Un écran de 15" et  un clavier', 'Un écran de 15" et un clavier'],
    ['À 9:30, voir 10:45', 'À 9:30, voir 10:45'],
    ['<Encart type="info">\n"Oui"\n</Encart>', '<Encart type="info">\n« Oui »\n</Encart>'],
    ['> Dire "oui"\n> ou "non"', '> Dire « oui »\n> ou « non »'],
    ['## Le mot "juste"', '## Le mot "juste"'],
    ['Si a<b et {c}', 'Si a\\<b et \\{c\\}'],
    ['Déjà \\{écrit\\} et \\<3', 'Déjà \\{écrit\\} et \\<3'],
    ['Un "mot sans fin et "deux" autres', 'Un "mot sans fin et "deux" autres'],
    ['<Encart type="a "b" c">', '<Encart type="a "b" c">'],
    ['Du <b>gras</b> {x}', 'Du <b>gras</b> \\{x\\}'],
    ['```\n{x} < 3 \n```', '```\n{x} < 3 \n```'],
    ['Une ligne  \ncoupée exprès.  \n\nFin.\t', 'Une ligne  \ncoupée exprès.\n\nFin.'],
  ])('%j in a body becomes %j', (body, expected) => {
    expect(mendBody(body)).toBe(`${expected}\n`);
  });

  it.each([
    ['summary: Dire "oui" à l\'aide', 'summary: Dire « oui » à l’aide'],
    ["summary: 'L''aide, \"ici\"'", "summary: 'L’aide, « ici »'"],
    ['summary: "L\'aide  ici"', 'summary: "L’aide ici"'],
    [
      'summary: >-\n  Dire "oui\n  ou  non" :\n  l\'aide.',
      'summary: >-\n  Dire « oui\n  ou non » :\n  l’aide.',
    ],
    [
      'steps:\n  - instruction: |\n      - Dire "a"\n\n      - Dire `"b"`',
      'steps:\n  - instruction: |\n      - Dire « a »\n\n      - Dire `"b"`',
    ],
    ['# l\'aide "ici"\ntitle: x  # "non"', '# l\'aide "ici"\ntitle: x  # "non"'],
    ['keywords: [l\'aide, "d\'ici"]', 'keywords: [l\'aide, "d\'ici"]'],
    ['summary: Bon [lien](/fiches/x/ "l\'aide")', 'summary: Bon [lien](/fiches/x/ "l\'aide")'],
    ['summary: {x} et  <3', 'summary: {x} et  <3'],
    ['summary: "a \\" b \\" c"', 'summary: "a \\" b \\" c"'],
    ["format: l'a", "format: l'a"],
  ])('%j in a front matter becomes %j', (front, expected) => {
    expect(mendFront(front)).toBe(expected);
  });

  it('keeps the ends of lines and the mark of a file written elsewhere', () => {
    const written = '\uFEFF---\r\ntitle: L\'aide\r\n---\r\n\r\nDire "oui".\r\n';
    expect(mend(written)).toBe('\uFEFF---\r\ntitle: L’aide\r\n---\r\n\r\nDire « oui ».\r\n');
  });

  it('leaves alone what it cannot read', () => {
    for (const source of ['', '"x"', '---\nsummary: "x\n---\n', '---\nsummary: *b\n---\n'])
      expect(mend(source)).toBe(source);
  });

  it('changes nothing the second time, whatever the body', () => {
    for (const body of hostile) {
      const once = mendBody(body);
      expect(mendBody(once), body).toBe(once);
    }
  });

  it('changes nothing the second time, and no word ever (random text)', { timeout: 30_000 }, () => {
    const piece = fc.constantFrom(
      ...[
        '"',
        '“',
        '”',
        "'",
        "l'",
        '...',
        '  ',
        ' ',
        '\n',
        '\n\n',
        '{',
        '}',
        '<',
        '<b>',
        '\\',
        '`',
      ],
      ...['a', 'été', '!', ':', ';', '«', '»', '#', '> ', '- ', '*', '[', '](/x/)', '&amp;', '1'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const body = pieces.join('');
        const once = mendBody(body);
        expect(mendBody(once)).toBe(once);
        expect(words(once)).toEqual(words(body));
      }),
      { numRuns: 200 },
    );
  });
});

const words = (body: string): string[] => {
  const { tree } = compile(body, { reader: readWithRemark, around: nowhere });
  return toHtmlText(tree).match(/[\p{L}\d]+/gu) ?? [];
};
