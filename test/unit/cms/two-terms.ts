import { afterEach, beforeEach } from 'vitest';
import { emptyLibrary, type Library, open, served } from './workflow-repository.ts';

export const PATH = (slug: string) => `content/glossaire/${slug}.mdx`;
export const TERM = PATH('persona');
export const term = (definition: string, more = '') =>
  `---\nterm: persona\ndefinition: ${definition}\n${more}status: publiée\n---\n`;

/** For each test of a file: a library of two terms, committed, and its editor once it is started. */
export function twoTerms() {
  let library: Library;
  let editor: Awaited<ReturnType<typeof served>> | undefined;
  beforeEach(() => {
    library = emptyLibrary();
    library.write('.gitignore', '.cache\n');
    library.write(TERM, term('Une personne fictive.'));
    library.write(PATH('autre'), term('Un autre mot.'));
    library.commit('Le contenu');
  });
  afterEach(() => {
    editor?.close();
    editor = undefined;
    library.remove();
  });
  return {
    get library() {
      return library;
    },
    get editor() {
      if (!editor) throw new Error('The editor is not started.');
      return editor;
    },
    /** Opens the editor, again if it was. */
    async start() {
      editor?.close();
      const session = await open(library.root);
      editor = await served(session);
      return session;
    },
  };
}
