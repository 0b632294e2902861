import type { Page } from 'playwright-core';

interface Folder {
  [name: string]: Folder | { content: string };
}

/**
 * The same editor, asked to propose what is saved: Decap's own backend in memory, which has a
 * workflow, over these files of the content folder.
 */
export async function inWorkflow(page: Page, files: Record<string, string>): Promise<void> {
  const content: Folder = { media: {} };
  for (const [path, text] of Object.entries(files)) {
    const [folder = '', name = ''] = path.split('/');
    content[folder] = { ...content[folder], [name]: { content: text } };
  }
  await page.addInitScript((repoFiles) => Object.assign(window, { repoFiles }), { content });
  await page.route('**/admin/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(id="editor-settings">)(.*?)(<\/script>)/,
      (_whole, before: string, settings: string, after: string) =>
        `${before}${JSON.stringify({
          ...(JSON.parse(settings) as object),
          backend: { name: 'test-repo' },
          publishMode: 'editorial_workflow',
        })}${after}`,
    );
    await route.fulfill({ response, body });
  });
}
