import { h } from 'hastscript';
import { sourceRank } from '../model/vocabularies/index.ts';

/** The mark of who says so: solid thread for a source, dashed for the editors. */
export function provenanceMark(provenance: string, note?: string) {
  const rank = sourceRank(provenance);
  return rank === undefined
    ? h('span', { className: ['prov', 'propose'] }, note ?? 'proposé par la rédaction')
    : h('span', { className: ['prov'] }, [
        note ? `${note}, ` : '',
        h('a', { href: `#source-${rank}` }, `source ${rank}`),
      ]);
}
