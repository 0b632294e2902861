import type { Session } from './session.ts';

/** A sentence the editor shows, or the terminal. */
interface Notice {
  french: string;
  english: string;
}

/** What there is to say of the workflow to whoever uses it. */
export const noticesOf = (session: Session): Notice[] => [
  ...waitingNotice(session),
  ...[...session.overtaken].map(overtakenNotice),
];

function waitingNotice({ waiting, repository: { root, branch }, folder }: Session): Notice[] {
  if (!waiting) return [];
  const { count, why } = waiting;
  const published = count === 1 ? 'Un changement est publié' : `${count} changements sont publiés`;
  const fetched = `git pull ${folder} ${branch}`;
  const reason = {
    uncommitted: {
      french: 'ce dossier a des changements que Git n’a pas encore',
      english: 'it has uncommitted work',
    },
    disagreement: {
      french: 'quelqu’un y a changé les mêmes lignes',
      english: 'it changed the same lines',
    },
    refused: { french: 'Git le refuse', english: 'Git refuses it' },
  }[why];
  return [
    {
      french: `${published} dans l’éditeur, mais pas encore dans votre dossier : ${reason.french}. Rien n’y a été touché, rien n’est perdu. Enregistrez ces changements dans Git, puis réessayez ; ou, dans le terminal : ${fetched}`,
      english: `Published in the editor and not yet in ${root} (${count} ${count === 1 ? 'commit' : 'commits'}): ${reason.english}. Nothing was touched there. Commit or stash, and it follows at the next publication; or run "${fetched}" there.`,
    },
  ];
}

function overtakenNotice(draft: string): Notice {
  const path = draft.replace(/^cms\//, '');
  return {
    french: `Le brouillon « ${path} » a été commencé avant la dernière version publiée de cette fiche. Là où les deux diffèrent, il garde ses mots : relisez-le avant de le publier.`,
    english: `The draft ${path} was begun before the last published version of its sheet. Where they differ it keeps its own words: read it again before it is published.`,
  };
}
