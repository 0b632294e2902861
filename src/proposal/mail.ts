import type { ProposedFile } from './file.ts';
import type { Told } from './in-words.ts';
import type { Recipient } from './recipient.ts';

/** The message of a proposal, for the person's own mail program. */
export interface Mail {
  /** A `mailto:` address; without recipient, the person chooses. */
  address: string;
  /** Whether all that was answered is in the message: if not, the file says it. */
  isWhole: boolean;
}

/** Longest address that every system hands over to the mail program. */
const LONGEST = 1_900;

export function mailOf({ name }: ProposedFile, told: readonly Told[], to?: Recipient): Mail {
  const subject = `Proposition de pratique : ${told[0]?.text ?? ''}`;
  const opening = `Bonjour,\n\nVoici une pratique pour Maillage. Le fichier ${name} est joint à ce message.`;
  const answers = told.map(({ label, text }) => `${label} :\n${text}`).join('\n\n');
  const whole = mailto(to, subject, `${opening}\n\n${answers}\n`);
  const isWhole = whole.length <= LONGEST;
  return { address: isWhole ? whole : mailto(to, subject, `${opening}\n`), isWhole };
}

/** The address that opens a message to that recipient, if any. */
export const mailto = (to: Recipient | undefined, subject: string, body: string): string =>
  `mailto:${encodeURIComponent(to ?? '').replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
