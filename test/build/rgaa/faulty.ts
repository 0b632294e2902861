import type { RULES } from './rules.ts';

const page = (body: string, head = '<title>Une page</title>', lang = 'fr'): string =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body><a href="#c">Au contenu</a>${body}</body></html>`;
const MAIN = '<main id="c"><h1>Une page</h1></main>';

/** For each criterion, pages that break it, exemples fictifs : a rule that finds nothing there is no rule. */
export const FAULTY: Record<keyof typeof RULES, string[]> = {
  '1.1': [
    page(`${MAIN}<img src="plan.svg">`),
    page(`${MAIN}<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>`),
    page(`${MAIN}<svg role="img"></svg>`),
    page(`${MAIN}<div role="img"></div>`),
  ],
  '2.1': [
    page(`${MAIN}<iframe src="/carte/"></iframe>`),
    page(`${MAIN}<iframe title=" "></iframe>`),
  ],
  '5.6': [
    page(`${MAIN}<table><tr><td>Lieu</td></tr><tr><td>La halle</td></tr></table>`),
    page(`${MAIN}<table><thead><tr><td>Lieu</td><th scope="col">Jour</th></tr></thead></table>`),
  ],
  '5.7': [page(`${MAIN}<table><tr><th>Lieu</th></tr><tr><td>La halle</td></tr></table>`)],
  '6.2': [
    page(`${MAIN}<a href="/fiches/"></a>`),
    page(`${MAIN}<a href="/fiches/"><span aria-hidden="true">→</span></a>`),
  ],
  '8.3': [page(MAIN, undefined, ''), page(MAIN, undefined, 'en')],
  '8.5': [page(MAIN, ''), page(MAIN, '<title> </title>')],
  '9.1': [
    page('<main id="c"><h2>Une page</h2></main>'),
    page(`${MAIN}<h1>Une autre</h1>`),
    page(`${MAIN}<h3>Trop profond</h3>`),
    page(`${MAIN}<h2></h2>`),
  ],
  '11.1': [
    page(`${MAIN}<input type="search">`),
    page(`${MAIN}<label for="q"></label><input id="q">`),
    page(`${MAIN}<label for="autre">Chercher</label><select id="q"></select>`),
  ],
  '12.7': [
    page('<a href="/">Accueil</a><main id="ailleurs"><h1>Une page</h1></main>'),
    '<!doctype html><html lang="fr"><body><a href="/">Accueil</a><a href="#c">Au contenu</a><main id="c"></main></body></html>',
  ],
};
