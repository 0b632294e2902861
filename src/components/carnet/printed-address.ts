import { CARNET } from '../../carnet/page-index.ts';

/** Path of the page that prints the carnet its address carries. */
export const PRINTED = `${CARNET}livret/`;
