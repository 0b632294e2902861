import { type Example, type ExampleEntry, nameOf, pathOf } from './example.ts';
import type { Rule } from './rule.ts';

/** Above, a file is told, not shown. */
const SHOWN = 600;

const MADE =
  '<!-- Produit par `npm run error-docs` à partir de src/checks/rules/ : ne pas modifier à la main. -->';

/** Where the page of a rule is, from the root of the project. */
export const pageFile = (rule: string): string => `docs/errors/${rule}.md`;

/** The page of a rule, for the person who must mend what it found. */
export const rulePage = (rule: Rule): string => `${MADE}

# ${rule.title}

\`[${rule.name}]\`, ${consequence(rule)}${rule.mend ? ' La machine sait le corriger : `npm run check:content -- --fix`.' : ''}

## Pourquoi

${rule.cause}

## Comment corriger

${inMarkdown(rule.fix)}

## Exemple

${exampleShown(rule.example)}

Corrigé :

${mendedShown(rule)}
`;

/** The list of all rules. */
export const indexPage = (rules: readonly Rule[]): string => `${MADE}

# Les erreurs, une par une

\`npm run check:content\` dit chaque problème avec le nom de sa règle, entre crochets. Une erreur arrête la
construction du site ; un avertissement, jamais.

| règle | ce que c’est | gravité | \`--fix\` |
| :-- | :-- | :-- | :-- |
${rules.map(row).join('\n')}
`;

const row = ({ name, title, severity, mend }: Rule): string =>
  `| [${name}](${name}.md) | ${title} | ${severity === 'error' ? 'erreur' : 'avertissement'} | ${mend ? 'oui' : ''} |`;

const consequence = ({ severity }: Rule): string =>
  severity === 'error'
    ? 'erreur : le site ne se construit pas tant qu’elle est là.'
    : 'avertissement : le site se construit quand même.';

/** Signs that Markdown would take for its own. */
const inMarkdown = (text: string): string => text.replace(/[\\<>*_#[\]{}]/g, '\\$&');

/** What an example says: its own lines, and the name of entries that have none. */
function blocksOf(example: Example): string[] {
  const { also = [], files = {} } = example;
  const isSaid = (entry: ExampleEntry) => entry.front !== undefined || entry.body !== undefined;
  const main = isSaid(example) || also.length > 0 ? [example] : [];
  return [
    ...[...main, ...also].map((entry) => (isSaid(entry) ? entryShown(entry) : entryNamed(entry))),
    ...Object.entries(files).map(fileShown),
  ];
}

const exampleShown = (example: Example): string => blocksOf(example).join('\n\n');

/** Only what changed. */
function mendedShown({ example, mended }: Rule): string {
  const before = blocksOf(example);
  const changed = blocksOf(mended).filter((block) => !before.includes(block));
  return changed.length > 0 ? changed.join('\n\n') : 'Le fichier n’est plus là.';
}

const entryShown = (entry: ExampleEntry): string =>
  fileShown([
    pathOf(entry),
    [entry.front && `---\n…\n${entry.front.trimEnd()}\n---`, entry.body]
      .filter(Boolean)
      .join('\n\n'),
  ]);

const entryNamed = (entry: ExampleEntry): string =>
  `La page « ${nameOf(entry)} », dans \`content/${pathOf(entry)}\`.`;

function fileShown([path, source]: readonly [string, string | Uint8Array]): string {
  const told = `Dans \`content/${path}\``;
  if (typeof source !== 'string') return `${told}, des octets qui ne sont pas de l’UTF-8.`;
  if (source.length > SHOWN) return `${told}, ${Math.round(source.length / 1000)} ko de texte.`;
  return `${told} :\n\n\`\`\`\`mdx\n${source.trimEnd()}\n\`\`\`\``;
}
