import type { EditorSettings } from '../config/editor-config.ts';
import { CMS } from './decap.ts';

const STYLE =
  'position:fixed;inset:auto 1rem 1rem;z-index:100000;max-width:44rem;margin:0 auto;padding:1rem 1.25rem;' +
  'border:2px solid #7a4a00;border-radius:4px;background:#fff8e6;color:#231f20;font:1rem/1.5 system-ui,sans-serif;' +
  'overflow-wrap:anywhere';

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
    const element = document.createElement('div');
    element.style.cssText = STYLE;
    element.append(
      ...notices.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
      button('Réessayer', () => void tell()),
      button('Fermer', () => element.remove()),
    );
    return element;
  };
  void tell();
  for (const name of ['postPublish', 'postUnpublish'] as const)
    CMS.registerEventListener({ name, handler: tell });
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.style.cssText = 'margin-right:.75rem;padding:.4rem .9rem;font:inherit;cursor:pointer';
  element.addEventListener('click', act);
  return element;
}
