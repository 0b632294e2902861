/** The script of every page: one small file, so that no page asks for several. What few pages need is loaded there. */
import './carnet/carnet-add.ts';
import './carnet/carnet-count.ts';
import './offline/kept-notice.ts';
import './closing-menu.ts';
import './search/field-loader.ts';

const RARE = {
  'copy-link, current-section, meeting-ahead, page-tools, review-due, time-ago': () =>
    import('./reading/elements.ts'),
  'search-key-choice': () => import('./search/search-key-choice.ts'),
  'search-page': () => import('./search/search-page.ts').catch(sayLost),
  'facilitation-mode': () => import('./facilitation/facilitation-mode.ts'),
  'my-carnet': () => import('./carnet/my-carnet.ts'),
  'take-carnet': () => import('./carnet/take-carnet.ts'),
  'carnet-outputs': () => import('./carnet/carnet-outputs.ts'),
  'proposal-form': () => import('./proposal/proposal-form.ts'),
  'kept-list, kept-store, carnet-eraser, draft-eraser': () => import('./on-the-device.ts'),
};

/** A page that an earlier build gave asks for scripts that are gone: it says so itself. */
function sayLost(): void {
  document.querySelector('search-page')?.toggleAttribute('data-perdue', true);
}

for (const [elements, load] of Object.entries(RARE))
  if (document.querySelector(elements)) void load();
