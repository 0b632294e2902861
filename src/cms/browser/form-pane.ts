/** The part of the editor that scrolls, with the form in it. Decap names its styles in its classes. */
const PANE = '[class*="PreviewPaneContainer-ControlPaneContainer"]';

export const formPane = (): Element | null => document.querySelector(PANE);

/**
 * Keeps elements of ours in the pane, above or under the form. Decap makes the pane anew when the
 * preview is shown or hidden, and knows nothing of them.
 */
export function keepInPane(above: Element, under: Element): void {
  const place = () => {
    const pane = formPane();
    if (!pane || (above.parentElement === pane && under.parentElement === pane)) return;
    pane.prepend(above);
    pane.append(under);
  };
  new MutationObserver(place).observe(document.body, { childList: true, subtree: true });
}
