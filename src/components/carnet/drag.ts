import Sortable from 'sortablejs';

/** Lets rows be dragged by the cloth on their side, with a mouse or a finger. */
export function letDrag(
  list: HTMLElement,
  tell: { begun(): void; ended(row: HTMLElement): void },
): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  Sortable.create(list, {
    draggable: '[data-page]',
    handle: '[data-part="poignee"]',
    // What a browser drags by itself, a finger cannot on every phone.
    forceFallback: true,
    fallbackTolerance: 4,
    animation: isStill ? 0 : 150,
    ghostClass: 'carnet-place',
    dragClass: 'carnet-porte',
    onStart: () => tell.begun(),
    onEnd: ({ item }) => tell.ended(item),
  });
}
