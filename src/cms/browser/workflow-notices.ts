import type { EditorSettings } from '../config/editor-config.ts';
import { CMS } from './decap.ts';
import { element } from './element.ts';

/** Under `npm start -- --workflow`: says what was published and did not reach the folder, and which draft to read again. */
export function tellWorkflowNotices({ backend, publishMode }: EditorSettings): void {
  if (backend.name !== 'proxy' || publishMode !== 'editorial_workflow') return;
  // A live region is there before what it says.
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  document.body.append(region);
  const tell = async (): Promise<void> => {
    const response = await fetch(String(backend['proxy_url']), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action: 'notices', params: { branch: backend['branch'] } }),
    });
    const { notices } = (await response.json()) as { notices: string[] };
    region.replaceChildren(...(notices.length > 0 ? [box(notices)] : []));
  };
  const box = (notices: string[]): HTMLElement => {
    const told = element(
      'div',
      { className: 'suites' },
      ...notices.map((text) => element('p', {}, text)),
      button('Réessayer', () => void tell()),
      button('Fermer', () => told.remove()),
    );
    return told;
  };
  void tell();
  for (const name of ['postPublish', 'postUnpublish'] as const)
    CMS.registerEventListener({ name, handler: tell });
}

const button = (label: string, onclick: () => void): HTMLButtonElement =>
  element('button', { type: 'button', onclick }, label);
