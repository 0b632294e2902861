import { folderOf, type TypeId } from '../../src/model/index.ts';
import { PICTURES } from './media.ts';
import type { Random } from './random.ts';
import { sentences, termName, words } from './sentences.ts';
import type { Slugs } from './slugs.ts';

/** Six kilobytes or so: running text, six parts, a table, links to other entries. */
export function body(slugs: Slugs, random: Random): string {
  const link = (type: TypeId) =>
    `[${words(random, 40)}](/${folderOf(type)}/${random.pick(slugs[type])}/)`;
  const paragraph = () => sentences(random, random.between(380, 560));
  // A word of the glossary, as it comes in a sentence.
  const term = () => termName(random.between(1, slugs.term.length));
  const bold = () => sentences(random, 300).replace(/^(\S+ \S+)/, '**$1**');
  const rows = Array.from(
    { length: 5 },
    () => `| ${words(random, 40)} | ${words(random, 30)} | ${random.between(1, 90)} |`,
  );
  return `
## ${words(random)}

${paragraph()} Voir ${link('actionSheet')} et ${link('term')}.

<Encart type="attention" titre="${words(random, 50)}">

${bold()} Le mot ${link('term')} dit bien ce dont il s’agit.

</Encart>

${paragraph()} On parle ici de ${term()}, de ${term()} et d’autres ${term()}s.

- ${sentences(random, 120)}
- ${sentences(random, 120)}
- ${link('practice')}

<Ressource ref="${random.pick(slugs.resource)}" />

## ${words(random)}

${paragraph()} *${words(random)}*, dit ${link('organisation')}.

| Besoin | Où aller | Minutes |
| :-- | :-- | --: |
${rows.join('\n')}

<Figure src="${random.pick(PICTURES)}" alt="${words(random)}" legende="${words(random)}" />

### ${words(random)}

${paragraph()}

<Etapes>

<Etape titre="${words(random, 50)}" minutes="10">

${sentences(random, 220)}

</Etape>

<Etape titre="${words(random, 50)}" minutes="25" avec="une grande feuille">

${sentences(random, 220)}

</Etape>

</Etapes>

## ${words(random)}

<Citation auteur="${words(random, 50)}">

${sentences(random, 200)}

</Citation>

${paragraph()} ${link('event')} en parle aussi.

1. ${sentences(random, 140)}
2. ${sentences(random, 140)}

<Depliant titre="${words(random, 50)}">

${paragraph()}

</Depliant>

${paragraph()}
`;
}
