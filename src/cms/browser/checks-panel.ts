import type { TypeId } from '../../model/index.ts';
import { type Finding, type Path, placeName } from '../findings/finding.ts';
import { element } from './element.ts';

/** What is wrong with an entry, sorted as it is shown. */
export interface Verdict {
  type: TypeId;
  blocking: readonly Finding[];
  advised: readonly Finding[];
  /** Of an announced meeting, what its write-up would say. */
  writeUp: readonly Finding[];
}

/** « Avant de publier »: what is missing, each leading to its field. Folded until asked for. */
export function checksPanel(goTo: (path: Path) => void) {
  const status = element('span', { role: 'status' });
  const lists = element('div', { id: 'avant-de-publier', hidden: true });
  const toggle = element(
    'button',
    { type: 'button', ariaExpanded: 'false', ariaControlsElements: [lists] },
    'Détails',
  );
  const open = (isOpen: boolean) => {
    toggle.setAttribute('aria-expanded', String(isOpen));
    lists.hidden = !isOpen;
  };
  toggle.addEventListener('click', () => open(lists.hidden));
  const panel = element(
    'aside',
    { className: 'avant-de-publier', ariaLabel: 'Avant de publier', hidden: true },
    element('p', {}, element('strong', {}, 'Avant de publier'), status, toggle),
    lists,
  );

  return {
    element: panel,
    open: () => open(true),
    hide: () => (panel.hidden = true),
    show(verdict: Verdict) {
      panel.hidden = false;
      const told = countsOf(verdict);
      // Said again only when it is something else: a reader hears every change of it.
      if (status.textContent !== told) status.textContent = told;
      panel.dataset['state'] = stateOf(verdict);
      lists.replaceChildren(...sectionsOf(verdict, goTo));
    },
  };
}

const stateOf = ({ blocking, advised }: Verdict): string =>
  blocking.length > 0 ? 'bloquant' : advised.length > 0 ? 'conseils' : 'bon';

function countsOf({ blocking, advised }: Verdict): string {
  if (blocking.length + advised.length === 0) return 'Tout est bon.';
  const stops =
    blocking.length > 0 &&
    `${blocking.length} ${blocking.length > 1 ? 'points empêchent' : 'point empêche'} de publier`;
  const betters = advised.length > 0 && `${advised.length} à améliorer`;
  return `${[stops, betters].filter(Boolean).join(', ')}.`;
}

const sectionsOf = ({ type, blocking, advised, writeUp }: Verdict, goTo: (path: Path) => void) =>
  [
    section('Empêche de publier', blocking, type, goTo),
    section('À améliorer', advised, type, goTo),
    section('Le compte rendu : après la rencontre, remplir', writeUp, type, goTo),
  ].flat();

function section(
  title: string,
  findings: readonly Finding[],
  type: TypeId,
  goTo: (path: Path) => void,
): Node[] {
  if (findings.length === 0) return [];
  const items = findings.map(({ path, message, fix }) => {
    const place = placeName(type, path);
    const button = element('button', { type: 'button' });
    // A message that names its field needs no second name.
    button.textContent = message.includes(`« ${place} »`) ? message : `${place} : ${message}`;
    button.addEventListener('click', () => goTo(path));
    return element('li', {}, button, ' ', element('span', {}, fix));
  });
  return [element('h3', {}, title), element('ul', {}, ...items)];
}
