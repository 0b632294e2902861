import { labelsInAList } from '../../components/french-list.ts';
import {
  audiences,
  connections,
  costRanges,
  equipment,
  evidence,
  labelOf,
} from '../../model/vocabularies/index.ts';
import { spell } from '../../parts/index.ts';
import type { Answer } from '../sheet/answer.ts';
import { linksTo } from '../sheet/link-to.ts';
import { marked } from '../sheet/marked.ts';
import { verifiedAnswer } from '../sheet/verified-answer.ts';
import type { TemplateProps } from '../template-props.ts';
import { people } from './people.ts';

/** The eight answers of an action sheet. */
export function answersOf({ entry, library, prose }: TemplateProps<'actionSheet'>): Answer[] {
  const { data } = entry;
  const { duration, cost, connection, evidence: howSure } = data;
  const ask = (question: string, key: string, value: string | undefined) =>
    marked(`${question}\u202f?`, data, key, value, prose);
  const funders = cost && linksTo(library, 'organisation', cost.funders, prose);
  return [
    ask(
      'Pour qui',
      'audiences',
      labelsInAList(data.audiences.map((value) => labelOf(audiences, value))),
    ),
    ask('Combien de temps', 'duration', duration === undefined ? undefined : spell(duration)),
    ask('À combien', 'participants', data.participants && people(data.participants)),
    ask(
      'Avec quoi',
      'equipment',
      labelsInAList(data.equipment.map((value) => labelOf(equipment, value))),
    ),
    ask(
      'Combien ça coûte',
      'cost',
      cost &&
        labelOf(costRanges, cost.range) +
          (funders ? `<small>Peut être financé par ${funders}</small>` : ''),
    ),
    ask('Connexion', 'connection', connection && labelOf(connections, connection)),
    ask('Est-ce solide', 'evidence', howSure && labelOf(evidence, howSure)),
    verifiedAnswer(entry, linksTo(library, 'organisation', data.authors, prose)),
  ];
}
