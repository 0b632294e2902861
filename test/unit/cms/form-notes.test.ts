import { describe, expect, it } from 'vitest';
import { inFrenchInstead } from '../../../src/cms/browser/hard-coded-english.ts';
import { lengthNote } from '../../../src/cms/components/length-note.ts';
import { weightNote } from '../../../src/cms/components/weight-note.ts';

describe('under a text', () => {
  it('its length is shown, and told near the limit only', () => {
    expect(lengthNote(' abc ', 10)).toEqual({ shown: '3 / 10', heard: '', isOver: false });
    expect(lengthNote('a'.repeat(9), 10).heard).toContain('10 caractères');
    expect(lengthNote('a'.repeat(10), 10).isOver).toBe(false);
    expect(lengthNote('a'.repeat(11), 10)).toMatchObject({
      isOver: true,
      heard: 'Trop long : 10 caractères au plus.',
    });
  });
});

describe('under a file', () => {
  it('its weight is told, with what to aim for when it is an image that is too heavy', () => {
    expect(weightNote('media/photo.jpg', 12_000)).toBe('Poids : 12\u00a0ko.');
    expect(weightNote('media/guide.pdf', 2_400_000)).toBe('Poids : 2,4\u00a0Mo.');
    expect(weightNote('media/photo.jpg', 2_400_000)).toBe(
      '2,4\u00a0Mo : c’est lourd sur un téléphone. Viser moins de 200\u00a0ko.',
    );
  });
});

describe('what Decap says in English only', () => {
  it.each([
    ['No options', 'Aucun choix'],
    ['3 results available.', '3 choix.'],
    ['1 result available for search term eau.', '1 choix pour « eau ».'],
    ['option Atelier collectif, selected.', '« Atelier collectif » choisi.'],
    ['No title', 'À compléter'],
    ['Draggable item 12 was dropped over droppable area 3', 'Élément posé.'],
  ])('« %s »', (english, french) => {
    expect(inFrenchInstead(english)).toBe(french);
  });

  it.each(['Non', 'Un résultat', 'No man’s land', 'Notes'])('leaves « %s » alone', (text) => {
    expect(inFrenchInstead(text)).toBeUndefined();
  });
});
