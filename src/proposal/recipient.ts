/** The address of a role, never of a person: `contact@example.org`. */
export type Recipient = `${string}@${string}.${string}`;

/**
 * Where the e-mail of a proposal goes. Nothing until this library has somebody who answers: the
 * person then chooses whom to write to.
 */
export const recipient: Recipient | undefined = undefined;
