import { ADDRESS_MENDS } from './address-mends.ts';
import type { Mend } from './mend.ts';
import { STORE_HOOK } from './store-hook.ts';

const MENDS: readonly Mend[] = [
  {
    why: 'a file that begins with `---js` would be run when a list is opened',
    find: /eval\(str\)/g,
    replace: 'undefined',
  },
  {
    why: 'a number library asks Node for its `inspect` by `eval`, which a browser has not',
    find: /eval\("require\('util'\)\.inspect"\)/g,
    replace: 'undefined',
  },
  {
    // Ours is typed, made from the model, and a test has Decap judge it.
    why: 'the validation of the configuration makes code from text, which the policy of the page forbids',
    find: /(\{)(const \w+=new\(\w+\(\)\)\(\{allErrors:!0,\$data:!0,strict:!1\}\))/g,
    replace: '$1return;$2',
  },
  {
    why: 'a draft was kept two seconds after the last key: who types without a pause had none',
    find: /(this\.props\.persistLocalBackup\(\w+,\w+\)\}),2e3\)/g,
    replace: '$1,300,{maxWait:1000})',
  },
  {
    why: 'a draft was given back before its entry was read, which then took its place',
    find: /(\w)\((\w),(\w)\),(\w)\?(\w)\(\2,this\.props\.location\.search\):(\w)\(\2,\3\);/g,
    replace: '($4?$5($2,this.props.location.search):$6($2,$3)).then(()=>$1($2,$3));',
  },
  {
    why: 'the draft of a new entry was thrown away with that of any other (see the next)',
    find: /(\w)&&(await \w+\.removeItem\(\w+\(\w\.get\("name"\)\)\))/g,
    replace: '$1&&this.hasKeptNewEntry&&$2',
  },
  {
    why: 'what has been kept by this very page may go when it is saved',
    find: /(const \w=\w+\(\w\.get\("name"\),(\w)\.get\("slug"\)\),)(\w=this\.entryToRaw\()/g,
    replace: '$1_kept=$2.get("slug")||(this.hasKeptNewEntry=!0),$3',
  },
  {
    why: 'lists and relations are searched by a match of its own, which knows accents as other letters: ours is asked once our script has set it',
    find: /t\.match=function\(e,t,n\)\{/g,
    replace: '$&if(window.maillageMatch)return window.maillageMatch(e,t);',
  },
  {
    why: 'the form of every folded item was drawn, a rich text for each step: three hundred stopped the page',
    find: /(forList:(\w)[^}]*\}=this\.props,(\w)=\2\?this\.props\.collapsed:[\s\S]{0,1300}?children:)(this\.renderFields\(\w,\w\))/g,
    replace: '$1$2&&$3&&!this.isDrawn?null:(this.isDrawn=!0,$4)',
  },
  {
    why: 'a format is given a text, and not the entry it is of: a list must know what was saved here',
    find: /(\w)\.fromFile\.bind\(\1,(\w)\.raw\)/g,
    replace: '$1.fromFile.bind($1,$2.raw,$2.slug)',
  },
  {
    why: 'a list shows a line of text: ours has a picture and a state',
    find: /return\{summary:(\w)(?=,path:`\/collections\/\$\{(\w)\.get\("name"\)\}\/entries\/\$\{(\w)\.get\("slug"\)\}`)/g,
    replace: 'return{summary:window.maillageCard($2,$3,$1)',
  },
  ...ADDRESS_MENDS,
];

/** Decap's script without what cannot be mended from outside. It waits for us to start it, and lends us its store. */
export function mendDecap(source: string): string {
  const mended = MENDS.reduce(
    (text, mend) => once(text, mend),
    source.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
  );
  return `window.CMS_MANUAL_INIT=true;${STORE_HOOK}${mended}`;
}

function once(text: string, { find, replace, why }: Mend): string {
  const found = text.match(find)?.length ?? 0;
  if (found !== 1)
    throw new Error(
      `decap-cms: ${found} places found where one was expected (${why}). Read its code again: ${find.source}`,
    );
  return text.replace(find, replace);
}
