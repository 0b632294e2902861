import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { docx, wImage, wItem, wp, wr } from '../../fixtures/documents.ts';
import { WORD_MINUTES, WORD_MINUTES_READ } from '../../fixtures/word-minutes.ts';
import { draftOf } from './draft-of.ts';
import { shownWords, wordsOf } from '../../fixtures/shown-words.ts';

describe('a Word document', () => {
  it('becomes a page with every word, in order', async () => {
    const { source, lost } = await draftOf('journée.docx', WORD_MINUTES);
    expect(shownWords(source)).toEqual(wordsOf(WORD_MINUTES_READ));
    expect(lost).toEqual([]);
  });

  it('keeps its structure, in what Markdown and our parts can say', async () => {
    const { source, slug } = await draftOf('journée.docx', WORD_MINUTES);
    expect(slug).toBe('rencontre-de-montbrun');
    for (const piece of [
      'title: Rencontre de Montbrun\n',
      'status: brouillon\n',
      '\n## Matinée\n',
      '**du département** _et deux élus_',
      '30 m².',
      '\n### Ce qui s’est dit\n',
      '\n- la queue au guichet\n  - dès 8 h\n    - même fermé\n- le téléphone\n',
      '\n1. écouter\n2. noter\n',
      '\n<Tableau legende="[à compléter : ce que montre ce tableau]">\n\n| Heure | Atelier | Salle |\n| - | - | - |\n| 14 h | Cartes et jeux | bleue |\n',
      '[Le site](https://exemple.fr/page) le dit[^2]',
      '\n[^1]: Compté à l’entrée.\n',
      '\n[^2]: Une note, en deux paragraphes.\n',
    ])
      expect(source).toContain(piece);
  });

  it('keeps the numbers of a list: where it begins, goes on and begins again', async () => {
    const number = (text: string, list = 1) => wItem(text, 0, list);
    const body =
      number('un') +
      number('deux') +
      wItem('dedans', 1, 1) +
      wp('Une pause.') +
      number('trois') +
      wItem('dedans encore', 1, 1) +
      wp('Une autre.') +
      number('une autre liste, du même modèle', 3) +
      wp('Fin de celle-là.') +
      number('sa suite', 3);
    const { source, lost } = await draftOf('x.docx', docx({ body }));
    for (const piece of [
      '\n1. un\n2. deux\n   1. dedans\n',
      '\n3. trois\n   1. dedans encore\n',
      '\n7. une autre liste, du même modèle\n',
      '\n8. sa suite\n',
    ])
      expect(source).toContain(piece);
    expect(lost).toEqual([]);
    expect(source).not.toMatch(/\p{Co}/u);
  });

  it('says what it had to change, and what a page has no place for', async () => {
    const { told } = await draftOf('journée.docx', WORD_MINUTES);
    expect(told.join('\n')).toMatch(/table 1: its first row.*\n.*merged cells.*\n.*one line/);
    const { apart, lost } = await draftOf(
      'b.docx',
      docx({
        header: 'Ne pas diffuser',
        comment: 'À revoir',
        body: wp('Un') + wp('<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>') + wp('a et b'),
      }),
    );
    expect(apart).toEqual([
      { what: 'page header', text: 'Ne pas diffuser' },
      { what: 'comment', text: 'À revoir' },
    ]);
    expect(lost).toEqual(['a=b']);
  });

  it('takes its title from its properties, or else from the name of its file, and says so', async () => {
    const said = await draftOf('x.docx', docx({ title: 'Le dit', body: wp('Texte.') }));
    expect(said.slug).toBe('le-dit');
    const named = await draftOf('compte_rendu-3.docx', docx({ body: wp('Texte.') }));
    expect(named.source).toContain('title: compte rendu 3\n');
    expect(named.missing[0]).toMatch(/^Titre/);
  });

  it('keeps the whole of a title that is too long for a page', async () => {
    const title = 'Un titre '.repeat(20).trim();
    const { source, lost } = await draftOf(
      'x.docx',
      docx({ body: wp(title, 'Titre') + wp('Texte.') }),
    );
    expect(source).toContain(`\n## ${title}\n`);
    expect(lost).toEqual([]);
  });
});

describe('the images of a Word document', () => {
  const red = () => sharp({ create: { width: 2000, height: 50, channels: 3, background: '#c33' } });
  const png = () => red().png().toBuffer();

  it('are files of the library, not too wide, with the alternative that they had', async () => {
    const { source, media, missing } = await draftOf(
      'x.docx',
      docx({
        images: { 'rouge.png': await png() },
        body: wp(
          wr('Avant ') + wImage('rouge.png', 'Une bande &quot;rouge&quot;.') + wr(' après'),
          'Titre9',
        ),
      }),
    );
    expect(media.map(({ name }) => name)).toEqual(['x-1.png']);
    expect((await sharp(media[0]?.bytes).metadata()).width).toBe(1600);
    expect(source).toContain(
      '\nAvant\n\n<Figure src="/media/x-1.png" alt="Une bande &quot;rouge&quot;." />\n\naprès\n',
    );
    expect(missing.join()).not.toContain('Alternative');
  });

  it.each(['', 'image3.png', 'Une image contenant texte. Description générée automatiquement'])(
    'are asked for what they show when nobody wrote it (« %s »)',
    async (alt) => {
      const body = wp(wImage('a.png', alt)) + wp(wImage('a.png', alt));
      const document = docx({ images: { 'a.png': await png() }, body });
      const asked: string[] = [];
      const answered = await draftOf('x.docx', document, {
        ask: ({ name }) => Promise.resolve(`Réponse ${asked.push(name)}`),
      });
      expect(asked).toEqual(['x-1.png']);
      expect(answered.source.match(/alt="Réponse 1"/g)).toHaveLength(2);

      const { source, missing } = await draftOf('x.docx', document);
      expect(source).toContain('alt="[à compléter : ce que montre cette image]"');
      expect(missing.at(-1)).toBe('Alternative des images : 2');
    },
  );

  it('lose what a camera wrote in them', async () => {
    const photo = await red()
      .withExif({ IFD0: { Artist: 'Somebody' } })
      .jpeg()
      .toBuffer();
    const { media } = await draftOf(
      'x.docx',
      docx({ images: { 'a.png': photo }, body: wp(wImage('a.png')) }),
    );
    expect(media[0]?.name).toBe('x-1.jpg');
    expect(media[0]?.bytes.includes('Somebody')).toBe(false);
    expect(photo.includes('Somebody')).toBe(true);
  });

  it.each([
    ['x.emf', new Uint8Array([1, 0, 0, 0, 9])],
    ['x.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
  ])('are kept aside when no browser may show them (%s)', async (name, bytes) => {
    const { source, media, aside } = await draftOf(
      'x.docx',
      docx({ images: { [name]: bytes }, body: wp(wImage(name, 'Le schéma')) }),
    );
    expect(media).toEqual([]);
    expect(aside).toHaveLength(1);
    expect(Buffer.compare(aside[0]?.bytes ?? Buffer.alloc(0), bytes)).toBe(0);
    expect(source).toContain('[à compléter : image à convertir (Le schéma)');
  });
});
