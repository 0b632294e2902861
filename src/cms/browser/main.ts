import './without-code-from-text.ts';
import { readerDay } from '../../components/reading/reader-day.ts';
import { formatName } from '../config/collection.ts';
import { editorConfig, type EditorSettings } from '../config/editor-config.ts';
import { folderOf, TYPE_IDS } from '../../model/index.ts';
import { mendBackend } from './backend/mended-backend.ts';
import { followBackend } from './backend/follow-backend.ts';
import { CMS } from './decap.ts';
import { entryPreview } from './entry-preview.ts';
import { tellingFetch } from './failed-request.ts';
import { fileFormat } from './file-format.ts';
import { inFrench } from './french.ts';
import { isAskedFor } from './is-asked-for.ts';
import { keepAddress } from './kept-address.ts';
import { listCard } from './list-card.ts';
import { countListed } from './list-count.ts';
import { localFetch } from './local-fetch.ts';
import { markAsSaved } from './mark-as-saved.ts';
import { mendControls } from './mended-controls.ts';
import { formFirst } from './narrow-screen.ts';
import { showPartPictures } from './parts-menu.ts';
import { tellErrorsPlainly } from './plain-errors.ts';
import { addSaved } from './published.ts';
import { refuseLongPaste } from './refuse-long-paste.ts';
import { refuseWrongEntry } from './refuse-wrong-entry.ts';
import { speakFrench } from './speak-french.ts';
import { takeEntry } from './take-entry.ts';
import { watchDraft } from './watch-draft.ts';
import { registerWidgets } from './widgets.ts';
import { wordsMatch } from './words-match.ts';
import { tellWorkflowNotices } from './workflow-notices.ts';
import { isWrittenHere, rememberWritten } from './written-here.ts';

const settings = JSON.parse(
  document.getElementById('editor-settings')?.textContent ?? '',
) as EditorSettings;

const fetch = tellingFetch(globalThis.fetch.bind(globalThis));
globalThis.fetch =
  settings.backend.name === 'proxy'
    ? localFetch(fetch, String(settings.backend['proxy_url']))
    : fetch;
tellErrorsPlainly();
refuseLongPaste();
keepAddress();
speakFrench(document.body);
mendControls(document.body);
window.maillageMatch = wordsMatch;
window.maillageIsAskedFor = isAskedFor;
window.maillageTakeEntry = takeEntry;
const today = readerDay();
window.maillageCard = listCard(settings.basePath, today);

// Everything is registered before Decap starts: it reads its registry as it goes.
CMS.registerLocale('fr', inFrench(CMS.getLocale('fr')));
registerWidgets(settings.basePath);
for (const type of TYPE_IDS) {
  CMS.registerCustomFormat(
    formatName(type),
    'mdx',
    fileFormat(type, (slug) => isWrittenHere(folderOf(type), slug)),
  );
  CMS.registerPreviewTemplate(folderOf(type), entryPreview(type, settings.basePath));
}
CMS.registerPreviewStyle(new URL('preview.css', document.baseURI).href);
CMS.registerEventListener({ name: 'preSave', handler: refuseWrongEntry });
// The last before a save: what it marks is written as a file.
CMS.registerEventListener({ name: 'preSave', handler: markAsSaved });
mendBackend(settings);
followBackend(settings.backend.name, (file) => {
  rememberWritten(file.folder, file.slug);
  addSaved(file, settings.publishMode);
});
tellWorkflowNotices(settings);
watchDraft(settings);
countListed();
showPartPictures();
formFirst();
CMS.init({ config: editorConfig(settings, location.origin, today) });
