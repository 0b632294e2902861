/** A document that cannot become a page, with what to do about it, in English: it is told to who runs a command. */
export class CannotImport extends Error {}
