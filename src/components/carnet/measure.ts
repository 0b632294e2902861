/** How many A4 pages each chapter takes: laid in columns of the size of a page, which are cut as pages are. */
export function countPages(chapters: readonly HTMLElement[]): number[] {
  const undress = dressForPaper();
  try {
    return chapters.map(columnsOf);
  } finally {
    undress();
  }
}

function columnsOf(chapter: HTMLElement): number {
  const end = document.createElement('div');
  chapter.classList.add('en-mesure');
  chapter.append(end);
  const { left, width } = chapter.getBoundingClientRect();
  const last = Math.round((end.getBoundingClientRect().left - left) / width);
  end.remove();
  chapter.classList.remove('en-mesure');
  return last + 1;
}

/** The rules for paper hold on the screen until what is returned is called. Nothing is painted meanwhile. */
function dressForPaper(): () => void {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => mediaRules(cssRules));
  const before = rules.map(({ media }) => media.mediaText);
  for (const { media } of rules)
    media.mediaText =
      media.mediaText === 'print'
        ? 'all'
        : media.mediaText === 'screen'
          ? 'not all'
          : media.mediaText;
  return () => rules.forEach(({ media }, index) => (media.mediaText = before[index] ?? ''));
}

const mediaRules = (rules: CSSRuleList): CSSMediaRule[] =>
  [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...(rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules) : []),
  ]);
