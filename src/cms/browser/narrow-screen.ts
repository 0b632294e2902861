/** Where Decap keeps which pane stands beside the form. */
const PANE = 'cms.right-pane';

/** As in `look/narrow-form.css`. */
const NARROW = '(max-width: 50rem)';

/** On a narrow screen, where only one fits, the form comes before its preview; the eye shows it. */
export function formFirst(): void {
  if (matchMedia(NARROW).matches) localStorage.setItem(PANE, 'none');
}
