import type { Mend } from './mend.ts';

/** What Decap does, when a save ends, of what was typed since it began. */
export const SAVING_MENDS: readonly Mend[] = [
  {
    why: 'what is being saved is kept, to be compared with what is there when it has been',
    find: /(\w)\.setIn\(\["entry","isPersisting"\],!0\)/g,
    replace: '$&.set("maillageInHand",$1.getIn(["entry","data"])).delete("maillageGoesOn")',
  },
  {
    why: 'a save called saved what was typed while it lasted, there or in the entry one had gone to',
    find: /return (\w)(\.withMutations\((\w)=>\{\3\.deleteIn\(\["entry","isPersisting"\]\),)(\3\.set\("hasChanged",)!1\)(,\3\.getIn\(\["entry","slug"\]\)\|\|)/g,
    replace:
      'if(!$1.getIn(["entry","isPersisting"]))return $1;return $1$2$3.set("maillageGoesOn",!$3.getIn(["entry","data"]).equals($3.get("maillageInHand"))),$4$3.get("maillageGoesOn"))$5',
  },
  {
    why: 'a new entry whose save ended after one had left gave its address to what was there',
    find: /(function \w+\((\w),\w\)\{return )((\S{1,4})\.replace\(`\/collections\/\$\{\2\}\/entries\/)/g,
    replace: '$1$4.location.pathname===`/collections/${$2}/new`&&$3',
  },
  {
    why: 'an entry that was read took the place of what was there: ours is asked what stays',
    find: /return (\w)(\.withMutations\(\w=>\{\w\.set\("entry",\(0,\w+\.fromJS\)\(\w\.payload\.entry\)\).{0,300}?crypto\.randomUUID\(\)\)\}\))(?=;)/g,
    replace: 'return window.maillageTakeEntry($1,$1$2)',
  },
];
