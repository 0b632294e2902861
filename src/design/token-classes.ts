import { kindOf, type Token } from './tokens.ts';

/** The class of a specimen of a token. */
export const tokenClass = ({ name }: Token): string => `jeton-${name}`;

/** A rule per token that can be shown by an element: its size of letters, its length, its face. */
export const tokenClasses = (tokens: readonly Token[]): string =>
  tokens
    .flatMap((token) => {
      const value = `var(--${token.name})`;
      const property = {
        colour: undefined,
        other: undefined,
        size: 'font-size',
        space: 'inline-size',
        font: 'font-family',
      }[kindOf(token)];
      return property ? `.${tokenClass(token)}{${property}:${value}}` : [];
    })
    .join('\n');
