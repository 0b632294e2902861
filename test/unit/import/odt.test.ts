import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { odt } from '../../fixtures/documents.ts';
import { draftOf } from './draft-of.ts';
import { shownWords, wordsOf } from '../../fixtures/shown-words.ts';

const STYLES = `
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text" style:parent-style-name="T1"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<text:list-style style:name="L1">
  <text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/>
</text:list-style>`;

const note = (text: string): string =>
  `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${text}</text:note-body></text:note>`;

const BODY = `
<text:sequence-decls><text:sequence-decl text:name="Table"/></text:sequence-decls>
<text:tracked-changes><text:changed-region><text:deletion><text:p>supprimé</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="P1">Réunion du soir</text:p>
<text:h text:outline-level="1">Le constat</text:h>
<text:p>Des mots<office:annotation><dc:creator>Somebody</dc:creator><text:p>À revoir</text:p></office:annotation> <text:span text:style-name="T1">gras </text:span>puis <text:span text:style-name="T2">les deux</text:span><text:s text:c="2"/>et 10 m<text:span text:style-name="T3">2</text:span>${note('<text:p>La note.</text:p>')},<text:tab/>fin<text:line-break/>de ligne.</text:p>
<text:list text:style-name="L1">
  <text:list-item><text:p>un</text:p><text:list><text:list-item><text:p>dedans</text:p></text:list-item></text:list></text:list-item>
  <text:list-item><text:p>deux</text:p></text:list-item>
</text:list>
<text:list><text:list-item><text:h text:outline-level="3">Numéroté par une liste</text:h></text:list-item></text:list>
<text:section><text:p>Dans une section, <text:a xlink:href="https://exemple.fr/">un lien</text:a>.</text:p></text:section>
<table:table>
  <table:table-header-rows><table:table-row><table:table-cell><text:p>Qui</text:p></table:table-cell><table:table-cell><text:p>Quoi</text:p></table:table-cell></table:table-row></table:table-header-rows>
  <table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>tous</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
</table:table>
<text:p><draw:frame><draw:text-box><text:p>Dans un cadre</text:p></draw:text-box></draw:frame></text:p>
<text:p><draw:custom-shape><text:p>Sur une forme</text:p></draw:custom-shape></text:p>`;

const READ = `Réunion du soir Le constat Des mots gras puis les deux et 10 m2, fin de ligne. un dedans deux
Numéroté par une liste Dans une section, un lien. Qui Quoi tous Dans un cadre Sur une forme La note.`;

describe('a LibreOffice document', () => {
  it('becomes a page with every word, in order', async () => {
    const { source, lost, slug } = await draftOf('x.odt', odt({ body: BODY, styles: STYLES }));
    expect(slug).toBe('reunion-du-soir');
    expect(shownWords(source)).toEqual(wordsOf(READ));
    expect(lost).toEqual([]);
  });

  it('keeps its structure', async () => {
    const { source } = await draftOf('x.odt', odt({ body: BODY, styles: STYLES }));
    for (const piece of [
      '\n## Le constat\n',
      'Des mots **gras** puis **_les deux_** et 10 m²[^1], fin',
      '\n1. un\n   - dedans\n2. deux\n',
      '\n### Numéroté par une liste\n',
      '[un lien](https://exemple.fr/)',
      '\n| Qui | Quoi |\n| - | - |\n| tous | |\n',
      '\n[^1]: La note.\n',
    ])
      expect(source).toContain(piece);
  });

  it('keeps the numbers of a list: where it begins, goes on and begins again', async () => {
    const list = (attributes: string, ...items: string[]) =>
      `<text:list text:style-name="L1" ${attributes}>${items.join('')}</text:list><text:p>Une pause.</text:p>`;
    const item = (text: string, attributes = '') =>
      `<text:list-item ${attributes}><text:p>${text}</text:p></text:list-item>`;
    const body =
      list('xml:id="l1"', item('trois', 'text:start-value="3"'), item('quatre')) +
      list('text:continue-numbering="true"', item('cinq')) +
      list('', item('de nouveau un')) +
      list('text:continue-list="l1"', item('cinq, autrement'));
    const { source } = await draftOf('x.odt', odt({ body, styles: STYLES }));
    for (const piece of [
      '\n3. trois\n4. quatre\n',
      '\n5. cinq\n',
      '\n1. de nouveau un\n',
      '\n5. cinq, autrement\n',
    ])
      expect(source).toContain(piece);
  });

  it('says what a page has no place for', async () => {
    const { apart, told } = await draftOf('x.odt', odt({ body: BODY, header: 'Interne' }));
    expect(apart).toEqual([
      { what: 'page header', text: 'Interne' },
      { what: 'comment', text: 'À revoir' },
    ]);
    expect(told).toContain('table 1: its merged cells are cut, the text stays in the first');
  });

  it('keeps its images and what was written of them', async () => {
    const blue = sharp({ create: { width: 9, height: 9, channels: 3, background: '#00f' } });
    const { source, media } = await draftOf(
      'x.odt',
      odt({
        title: 'Le titre des propriétés',
        images: { 'a.png': await blue.png().toBuffer() },
        body: '<text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:title>Bleu</svg:title><svg:desc>Un carré bleu.</svg:desc></draw:frame></text:p>',
      }),
    );
    expect(media.map(({ name }) => name)).toEqual(['le-titre-des-proprietes-1.png']);
    expect(source).toContain(
      '<Figure src="/media/le-titre-des-proprietes-1.png" alt="Un carré bleu." />',
    );
    expect(source).not.toContain('Bleu<');
  });
});
