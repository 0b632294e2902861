import type { Element, ElementContent } from 'hast';

/** A situation, and the pages that fit it. */
export interface Signpost {
  /** « Vous pouvez sortir ». Absent where the line begins with a page. */
  situation: string | undefined;
  pages: Element;
}

/** An introduction as a page shows it: what opens it, where to begin, and what stands around. */
export interface IntroductionParts {
  lead: Element | undefined;
  text: ElementContent[];
  begin: { question: Element; signposts: Signpost[] } | undefined;
  after: ElementContent[];
}

const SITUATION = /^([^:]+?)\u00a0: (.*)$/s;

/**
 * « Par où commencer… ? » and the list that follows make the signposts. An introduction
 * written otherwise keeps its text whole.
 */
export function introductionParts(tree: readonly ElementContent[]): IntroductionParts {
  const blocks = tree.filter(isElement);
  const asked = blocks.findIndex(
    (block, index) =>
      block.tagName === 'p' &&
      /^par où commencer/i.test(firstText(block)) &&
      blocks[index + 1]?.tagName === 'ul',
  );
  const before = asked === -1 ? blocks : blocks.slice(0, asked);
  const [question, list] = asked === -1 ? [] : blocks.slice(asked);
  const hasLead = before[0]?.tagName === 'p';
  return {
    lead: hasLead ? before[0] : undefined,
    text: hasLead ? before.slice(1) : before,
    begin:
      question && list
        ? { question, signposts: list.children.filter(isElement).map(signpost) }
        : undefined,
    after: asked === -1 ? [] : blocks.slice(asked + 2),
  };
}

function signpost(item: Element): Signpost {
  const [first, ...others] = item.children;
  const [, situation, rest = ''] =
    (first?.type === 'text' ? SITUATION.exec(first.value.trimStart()) : undefined) ?? [];
  return {
    situation,
    pages: {
      ...item,
      tagName: 'p',
      children: situation ? [{ type: 'text', value: rest }, ...others] : item.children,
    },
  };
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const firstText = ({ children }: Element): string =>
  children[0]?.type === 'text' ? children[0].value.trimStart() : '';
