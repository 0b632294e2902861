import type { Mend } from './mend.ts';

/** What Decap does of an address that is gone to while an entry is being written. */
export const ADDRESS_MENDS: readonly Mend[] = [
  {
    why: 'the moves from an address to another are counted, without those by which Decap renames where one is',
    find: /return (\w)(\}\(\);function \w+\(\w\)\{return \S{1,4}\.push\(`\/collections\/)/g,
    replace: 'return $1.moves=0,$1.listen((_,action)=>{"REPLACE"===action||($1.moves+=1)}),$1$2',
  },
  {
    why: 'from the address of an entry to that of another, the form of the first stayed and took the words of the second',
    find: /("\/collections\/:name\/new",collections:\w,render:(\w)=>\w+\(\w+,\{\.\.\.\2)(,.{0,60}"\/collections\/:name\/entries\/\*",collections:\w,render:(\w)=>\w+\(\w+,\{\.\.\.\4)/g,
    replace: '$1,key:$2.history.moves$3,key:$4.history.moves',
  },
  {
    why: 'a draft that was read after one had gone to another entry was offered there: ours is asked whether it is late',
    find: /const\{entry:(\w)\}=(\w)\.payload,\w=new \w+\.Map\(\{entry:\(0,\w+\.fromJS\)\(\1\)\}\);return (\w)\.set\("localBackup"/g,
    replace: 'if(!window.maillageIsAskedFor($2.payload.entry))return $3;$&',
  },
  {
    why: 'a new entry saved once was left without asking, and a form that is gone went on listening',
    find: /\w\.startsWith\(\w\)\|\|\w\.startsWith\(\w\)&&"PUSH"===(\w)(\|\|\(this\.deleteBackup\(\),)/g,
    replace: '"REPLACE"===$1$2',
  },
  {
    why: 'who chose to stay had the address of elsewhere, and was not asked the next time',
    find: /(var (\w)=\w\.location),(\w)=\w\.lastIndexOf\((\w+)\(\2\)\);-1===\3&&.{0,60}?var (\w)=\3-\w;\5&&\(\w=!0,\w\(\5\)\)/g,
    replace: '$1;window.location.hash=$4($2)',
  },
];
