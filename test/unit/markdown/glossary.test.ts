import { describe, expect, it } from 'vitest';
import {
  compile,
  linkTerms,
  readGlossary,
  readWithRemark,
  toHtmlText,
} from '../../../src/markdown/index.ts';
import { around } from '../../fixtures/surroundings.ts';

const glossary = readGlossary([
  { href: '/glossaire/qpv/', forms: ['quartier prioritaire', 'QPV'] },
  { href: '/glossaire/illectronisme/', forms: ['illectronisme'] },
  { href: '/glossaire/mediation-numerique/', forms: ['médiation numérique'] },
  { href: '/glossaire/mediation/', forms: ['médiation'] },
]);

function linked(source: string, seen = new Set<string>()): string {
  const { tree } = compile(source, { reader: readWithRemark, around });
  linkTerms(tree, glossary, seen);
  return toHtmlText(tree).replaceAll(' class="terme-lie"', '');
}

describe('terms of the glossary', () => {
  it('are linked where they are met first, once a page', () => {
    const seen = new Set<string>();
    expect(linked("L'illectronisme recule. L'illectronisme reste.", seen)).toBe(
      '<p>L’<a href="/glossaire/illectronisme/">illectronisme</a> recule. L’illectronisme reste.</p>',
    );
    expect(linked('Encore l’illectronisme.', seen)).not.toContain('<a');
  });

  it('are met in the plural, with a capital, and by the longest name', () => {
    expect(linked('Les Quartiers prioritaires')).toContain('>Quartiers prioritaires</a>');
    expect(linked('La médiation numérique')).toContain(
      '<a href="/glossaire/mediation-numerique/">médiation numérique</a>',
    );
    expect(linked('La médiation sociale')).toContain(
      '<a href="/glossaire/mediation/">médiation</a>',
    );
  });

  it('tell an acronym by its capitals', () => {
    expect(linked('Les QPV')).toContain('<a href="/glossaire/qpv/">QPV</a>');
    expect(linked('un qpv')).not.toContain('<a');
  });

  it('are left alone in titles, links, quotations and code', () => {
    for (const source of [
      '## Illectronisme',
      '[illectronisme](https://a.fr)',
      '> illectronisme',
      '`illectronisme`',
    ])
      expect(linked(source)).not.toContain('/glossaire/');
  });

  it('need no link where the author made one', () => {
    const seen = new Set<string>();
    const { tree } = compile(
      '[ce mot](https://a.fr) et [x](/glossaire/illectronisme/), puis illectronisme',
      { reader: readWithRemark, around: { ...around, href: (path) => path } },
    );
    linkTerms(tree, glossary, seen);
    expect(toHtmlText(tree).match(/glossaire/g)).toHaveLength(1);
  });
});
