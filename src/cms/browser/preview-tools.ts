import { h, type ReactNode } from './decap.ts';

export interface View {
  isDark: boolean;
  isPhone: boolean;
}

interface Tools {
  view: View;
  set: (view: Partial<View>) => void;
  print: () => void;
}

/** The bar above the preview: how it is looked at. Not printed. */
export const previewTools = ({ view: { isDark, isPhone }, set, print }: Tools): ReactNode =>
  h(
    'div',
    { className: 'apercu-outils', role: 'group', 'aria-label': 'Aperçu' },
    choice('Clair', !isDark, () => set({ isDark: false })),
    choice('Sombre', isDark, () => set({ isDark: true })),
    choice('Large', !isPhone, () => set({ isPhone: false })),
    choice('Téléphone', isPhone, () => set({ isPhone: true })),
    h('button', { type: 'button', onClick: print }, 'Imprimer'),
  );

const choice = (label: string, isPressed: boolean, onClick: () => void): ReactNode =>
  h('button', { type: 'button', 'aria-pressed': isPressed, onClick, key: label }, label);
