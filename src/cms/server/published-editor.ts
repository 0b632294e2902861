import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backendOf, publishModeOf } from '../config/backend.ts';
import type { Deployment } from '../config/deployment-schema.ts';
import { bundleEditor } from './bundle.ts';
import type { EditorPlace } from './local-editor.ts';
import { editorPage, notConnectedPage } from './page.ts';
import { vendorFile, vendorFiles } from './vendor.ts';

/** Writes the editor of the built site into `folder`: whole when it is connected, a page that says how otherwise. */
export async function publishEditor(
  folder: string,
  place: EditorPlace,
  deployment: Deployment | undefined,
): Promise<void> {
  const { script, style, ownStyle } = await bundleEditor(place);
  const put = (name: string, content: string | Buffer) =>
    writeFileSync(join(folder, name), content);
  mkdirSync(folder, { recursive: true });
  put('preview.css', style);
  if (!deployment) {
    put('index.html', notConnectedPage(place.basePath));
    return;
  }
  // In the repository of a deployed site the content folder has its usual name.
  put(
    'index.html',
    editorPage({
      backend: backendOf(deployment),
      publishMode: publishModeOf(deployment),
      contentFolder: 'content',
      basePath: place.basePath,
    }),
  );
  put('editor.js', script);
  put('editor.css', ownStyle);
  for (const name of vendorFiles()) put(name, vendorFile(name));
}
