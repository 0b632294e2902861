/** Where the browser keeps which groups of the form are open. */
export const OPEN_GROUPS = 'maillage:groupes';

type Groups = Record<string, boolean>;

const groups = (): Groups => JSON.parse(sessionStorage.getItem(OPEN_GROUPS) ?? '{}') as Groups;

/** Whether the contributor has that group of the form open: remembered for the session. */
export const openState = (label: string) => ({
  read: (atFirst: boolean): boolean => groups()[label] ?? atFirst,
  write: (isOpen: boolean): void =>
    sessionStorage.setItem(OPEN_GROUPS, JSON.stringify({ ...groups(), [label]: isOpen })),
});
