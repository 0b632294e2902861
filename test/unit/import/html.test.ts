import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, nowhere, toHtmlText } from '../../../src/markdown/index.ts';
import { readWithSatteri } from '../../../src/markdown/read-satteri.ts';
import { draftOf } from './draft-of.ts';
import { shownWords, wordsOf } from '../../fixtures/shown-words.ts';

const PAGE = `<!doctype html><html><head><title>Dans l’onglet</title><style>p { color: red }</style></head><body>
<script>const non = 1;</script><!-- pas lu -->
<nav><a href="#bas">Aller en bas</a></nav>
<h1>Une journée</h1>
<p>Un <b>mot </b>et <i>un autre</i><sup><a href="#n1" id="r1">1</a></sup>, <code>a &lt; b</code>, H<sub>2</sub>O.<br>Suite.</p>
<h4>Sous-titre</h4>
<ul><li>un<ol><li>dedans</li></ol></li><li><p>deux</p></li></ul>
<table><caption>La légende</caption><tr><td>A</td><td>B</td></tr><tr><td rowspan="2">c</td><td><ul><li>d</li><li>e</li></ul></td></tr><tr><td>f</td></tr></table>
<p>&lt;Figure src="x"/&gt; {a} <a href="https://exemple.fr/">ici</a></p>
<ol><li id="n1"><p>La note. <a href="#r1">↩</a></p></li></ol></body></html>`;

const READ = `Une journée Aller en bas Un mot et un autre, a < b, H2O. Suite. Sous-titre un dedans deux
La légende A B c d e f <Figure src="x"/> {a} ici La note.`;

describe('a web page', () => {
  it('becomes a page with every word, in order', async () => {
    const { source, lost } = await draftOf('x.html', PAGE);
    expect(shownWords(source)).toEqual(wordsOf(READ));
    expect(lost).toEqual([]);
    expect(source).toContain('\n## Sous-titre\n');
    expect(source).toContain('\n<Tableau legende="La légende">\n\n| A | B |\n');
    expect(source).toContain('_un autre_[^1],');
    expect(source).toContain('\n[^1]: La note.\n');
  });

  it('keeps the numbers of a list', async () => {
    const list =
      '<ol><li>un</li></ol><p>Une pause.</p><ol start="2"><li>deux</li><li>trois</li></ol>';
    const { source } = await draftOf('x.html', list);
    expect(source).toContain('\n1. un\n\nUne pause.\n\n2. deux\n3. trois\n');
    // And so does the page.
    const { tree } = compile(source.split('---\n')[2] ?? '', {
      reader: readWithSatteri,
      around: nowhere,
    });
    expect(toHtmlText(tree)).toContain('<ol start="2">');
  });

  it.each([
    [
      'Word',
      '<p>Un mot<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><div><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> La note.</p></div></div>',
    ],
    [
      'LibreOffice',
      '<p>Un mot<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> La note.</p></div>',
    ],
    [
      'Pandoc',
      '<p>Un mot<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a>.</p><section class="footnotes"><hr><ol><li id="fn1"><p>La note.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
    ],
  ])('keeps notes as %s writes them', async (_program, html) => {
    const { source, lost } = await draftOf('x.html', html);
    expect(source).toContain('\nUn mot[^1].\n');
    expect(source).toContain('\n[^1]: La note.\n');
    expect(shownWords(source)).toEqual(wordsOf('x Un mot. La note.'));
    expect(lost).toEqual([]);
  });

  it('is read in the encoding of its time', async () => {
    const { source } = await draftOf(
      'x.html',
      Buffer.from('<p>D\xe9j\xe0 l\x92\xe9t\xe9</p>', 'latin1'),
    );
    expect(source).toContain('Déjà l’été');
  });

  it('takes images of its own folder, and asks nothing of the web nor of the rest of the disk', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>');
    const html =
      '<p><img src="un%20dessin.svg?v=1" alt="Un dessin."></p><p><img src="https://exemple.fr/loin.png" alt="Loin."></p>' +
      `<p><img src="../../../../../../../../../../../../../..${process.cwd()}/test/fixtures/media/x.svg"></p><p><img src="file:///etc/hostname"></p>`;
    const { source, media, told } = await draftOf('x.html', html, {
      beside: { 'un dessin.svg': drawing },
    });
    expect(media.map(({ name }) => name)).toEqual(['x-1.svg']);
    expect(media[0]?.bytes).toEqual(drawing);
    expect(source).toContain('[Loin.](https://exemple.fr/loin.png)');
    expect(source.match(/\[à compléter : image absente/g)).toHaveLength(2);
    expect(told).toHaveLength(3);
  });

  it('never asks for more cells than a page can show', async () => {
    const { source } = await draftOf(
      'x.html',
      '<table><tr><td>a<td>b</tr><tr><td colspan="100000000" rowspan="1000000">c</td></tr></table>',
    );
    expect(source.length).toBeLessThan(5000);
  });
});

const MARKDOWN = `---
titre: "Dans l'en-tête"
auteur: Somebody
---
Un paragraphe[^n] avec <b>du HTML</b> et {une accolade}.

# Partie

- [x] fait
- [ ] à faire

| a | b |
|---|:-:|
| 1 | 2 |

<Encart type="info">

Pas notre balise.

</Encart>

Plus ~~barré~~ www.exemple.fr

# Autre partie

\`\`\`js
const x = { y: 1 };
\`\`\`

[^n]: La note.
`;

describe('a Markdown document', () => {
  it('becomes a page with every word, in order', async () => {
    const { source, lost, apart } = await draftOf('x.md', MARKDOWN);
    expect(shownWords(source)).toEqual(
      wordsOf(`Dans l’en-tête Un paragraphe avec du HTML et {une accolade}. Partie fait à faire a b 1 2
        Pas notre balise. Plus barré www.exemple.fr Autre partie const x = { y: 1 }; La note.`),
    );
    expect(lost).toEqual([]);
    expect(apart).toEqual([
      { what: 'front matter', text: 'titre: "Dans l\'en-tête"\nauteur: Somebody' },
    ]);
    expect(source).toContain('\n- [x] fait\n- [ ] à faire\n');
    expect(source).toContain('\n[^1]: La note.\n');
    expect(source).toContain('\n```js\nconst x = { y: 1 };\n```\n');
  });

  it('gives back every word of every hostile body', async () => {
    const bodies = JSON.parse(
      readFileSync('test/fixtures/hostile-bodies.json', 'utf8'),
    ) as unknown[];
    expect(bodies.length).toBeGreaterThan(100);
    const lost = [];
    for (const body of bodies) {
      const text = typeof body === 'string' ? body : (body as { body: string }).body;
      const draft = await draftOf('x.md', `Début.\n\n${text}`);
      lost.push(...draft.lost);
    }
    expect(lost).toEqual([]);
  });
});
