import { pageFile } from '../page.ts';
import type { Reporter } from './reporter.ts';

/** For a forge: one command a line, which it shows beside the changed lines. */
export const ci: Reporter = ({ problems }) =>
  problems
    .map(({ severity, file, line, column, rule, message, fix }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(`${message} ${fix} (${pageFile(rule)})`)}`;
    })
    .join('\n');

const data = (value: string): string =>
  value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string): string =>
  data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
