/** What happened to the file of an entry, on a day (`YYYY-MM-DD`). Who did it is not kept: roles and organisations, not people. */
export interface Change {
  day: string;
  kind: ChangeKind;
}

export type ChangeKind = 'created' | 'edited' | 'moved';

/** Latest first, one a day. */
export type History = readonly Change[];
