/** Dates of making, as Chromium writes them in a PDF. */
const MADE = /(\/(?:CreationDate|ModDate) \(D:)\d{14}(\+00'00'\))/g;

/** The same PDF, made on that day whenever it was: no length changes, so that what it holds is still found. */
export const withFixedDates = (pdf: Buffer, day: string): Buffer =>
  Buffer.from(
    pdf.toString('latin1').replace(MADE, `$1${day.replaceAll('-', '')}000000$2`),
    'latin1',
  );
