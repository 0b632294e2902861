import { editorComponents } from '../components/editor-component.ts';
import { formatName } from '../config/collection.ts';
import { editorConfig, type EditorSettings } from '../config/editor-config.ts';
import { REFERENCE_WIDGET } from '../config/reference-options.ts';
import { folderOf, TYPE_IDS } from '../../model/index.ts';
import { CMS } from './decap.ts';
import { tellingFetch } from './failed-request.ts';
import { inFrench } from './french.ts';
import { fileFormat } from './file-format.ts';
import { entryPreview } from './entry-preview.ts';
import lists from './lists.css?inline';
import { referenceControl } from './reference-control.ts';
import { refuseWrongEntry } from './refuse-wrong-entry.ts';
import { wordsMatch } from './words-match.ts';
import { isWrittenHere, rememberWritten } from './written-here.ts';

const settings = JSON.parse(
  document.getElementById('editor-settings')?.textContent ?? '',
) as EditorSettings;

globalThis.fetch = tellingFetch(globalThis.fetch.bind(globalThis));

// Everything is registered before Decap starts: it reads its registry as it goes.
CMS.registerLocale('fr', inFrench(CMS.getLocale('fr')));
CMS.registerWidget(REFERENCE_WIDGET, referenceControl());
for (const component of editorComponents()) CMS.registerEditorComponent(component);
for (const type of TYPE_IDS) {
  CMS.registerCustomFormat(
    formatName(type),
    'mdx',
    fileFormat(type, (title) => isWrittenHere(type, title)),
  );
  CMS.registerPreviewTemplate(folderOf(type), entryPreview(type, settings.basePath));
}
CMS.registerPreviewStyle(new URL('preview.css', document.baseURI).href);
document.head.append(Object.assign(document.createElement('style'), { textContent: lists }));
CMS.registerEventListener({ name: 'preSave', handler: refuseWrongEntry });
CMS.registerEventListener({ name: 'postSave', handler: rememberWritten });
window.maillageMatch = wordsMatch;
const today = new Date().toLocaleDateString('sv');
CMS.init({ config: editorConfig(settings, location.origin, today) });
