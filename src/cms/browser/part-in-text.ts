export type PartMove = 'up' | 'down' | 'remove';

/** What we use of Plate, the editor inside Decap's rich text. */
interface TextEditor {
  children: unknown[];
  api: { findPath(element: unknown): number[] | undefined };
  tf: {
    moveNodes(options: { at: number[]; to: number[] }): void;
    removeNodes(options: { at: number[] }): void;
  };
}

/** A node of React's own tree. */
interface Fiber {
  return: Fiber | null;
  memoizedProps: { editor?: TextEditor; element?: { type: string } } | null;
}

/**
 * Moves or removes the part that a form of the page stands in; nothing where it stands in none.
 * Decap hands its editor to nobody: it is found in React's tree, above the form.
 */
export function partInText(form: HTMLElement): ((move: PartMove) => void) | undefined {
  const key = Object.keys(form).find((name) => name.startsWith('__reactFiber$'));
  let element: unknown;
  let fiber = key ? (form as unknown as Record<string, Fiber>)[key] : undefined;
  for (; fiber; fiber = fiber.return ?? undefined) {
    const props = fiber.memoizedProps;
    if (props?.element?.type === 'shortcode') element ??= props.element;
    const editor = props?.editor;
    if (element && editor?.tf) return (move) => apply(editor, element, move);
  }
  return undefined;
}

function apply(editor: TextEditor, element: unknown, move: PartMove): void {
  const at = editor.api.findPath(element);
  const index = at?.at(-1);
  if (!at || index === undefined) return;
  const to = [...at.slice(0, -1), index + (move === 'up' ? -1 : 1)];
  if (move === 'remove') editor.tf.removeNodes({ at });
  else if ((to.at(-1) ?? 0) >= 0 && (to.at(-1) ?? 0) < editor.children.length)
    editor.tf.moveNodes({ at, to });
}
