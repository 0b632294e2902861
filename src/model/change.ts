/** What happened to the file of an entry, on a day (`YYYY-MM-DD`). Who did it is not kept: roles and organisations, not people. */
export interface Change {
  day: string;
  kind: ChangeKind;
  /** What was touched in it; nothing when it was created that day. */
  parts: readonly ChangedPart[];
}

export type ChangeKind = 'created' | 'edited' | 'moved';

/** A field of the front matter, or a chapter of the body. */
export interface ChangedPart {
  /** The field's key (`body` for a text without a heading), or the words of the chapter's heading. */
  name: string;
  isChapter: boolean;
  kind: 'added' | 'edited' | 'removed';
}

/** Latest first, one a day. */
export type History = readonly Change[];
