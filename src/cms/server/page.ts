import type { EditorSettings } from '../config/editor-config.ts';
import { editorPolicy } from './editor-policy.ts';

/**
 * The page of the editor: raw HTML, without the development client, so that a save reloads
 * the site and never an editor with unsaved work.
 */
export const editorPage = (settings: EditorSettings): string =>
  page(
    settings.basePath,
    editorPolicy(settings.backend),
    `    <noscript><p>L’éditeur a besoin de JavaScript.</p></noscript>
    <script type="application/json" id="editor-settings">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
    <script src="decap-cms.js"></script>
    <script type="module" src="editor.js"></script>`,
    '\n    <link rel="stylesheet" href="editor.css">',
  );

/** What a built site shows at `/admin/` until somebody says where the editor saves. */
export const notConnectedPage = (basePath: string): string =>
  page(
    basePath,
    editorPolicy(),
    `    <main class="apercu prose">
      <h1>L’éditeur n’est pas connecté</h1>
      <p>Ce site peut être lu, mais pas encore modifié depuis cette page : personne n’a dit à l’éditeur où enregistrer.</p>
      <p>Pour le connecter à la forge où vit le contenu, remplir <code>src/cms/deployment.ts</code> en suivant <code>docs/deploy.md</code>, puis publier de nouveau le site.</p>
      <p>Sur son propre ordinateur, <code>npm start</code> ouvre l’éditeur sans rien régler.</p>
      <p><a href="${basePath}">Revenir à la bibliothèque</a></p>
    </main>`,
    '\n    <link rel="stylesheet" href="preview.css">',
  );

const page = (
  basePath: string,
  policy: string,
  body: string,
  head: string,
): string => `<!DOCTYPE html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Éditeur — Maillage</title>
    <link rel="icon" href="${basePath}favicon.svg" type="image/svg+xml">${head}
  </head>
  <body>
${body}
  </body>
</html>
`;
