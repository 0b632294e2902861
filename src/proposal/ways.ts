import { newFileLink, type NewFilePage } from '../cms/config/new-file-link.ts';
import type { Answers } from './answers.ts';
import { fileOf, type ProposedFile } from './file.ts';
import { inWords, type Told } from './in-words.ts';
import { type Mail, mailOf } from './mail.ts';
import { recipient } from './recipient.ts';

/** What a proposal becomes, for the person to hand over. */
export interface Ways {
  file: ProposedFile;
  told: readonly Told[];
  mail: Mail;
  /** The forge's own page, where one is known. */
  forge?: { address: string; hasText: boolean };
}

/** Throws, in French, when there can be no file. `forge` is a `NewFilePage` as JSON. */
export function waysOf(answers: Answers, forge?: string): Ways {
  const file = fileOf(answers);
  const told = inWords(answers);
  return {
    file,
    told,
    mail: mailOf(file, told, recipient),
    ...(forge && { forge: newFileLink(JSON.parse(forge) as NewFilePage, file) }),
  };
}
