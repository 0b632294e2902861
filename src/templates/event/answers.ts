import { counted, labelsInAList } from '../../components/french-list.ts';
import {
  actorTypes,
  audiences,
  datePrecisions,
  eventKinds,
  labelOf,
} from '../../model/vocabularies/index.ts';
import type { Entry } from '../../model/entry.ts';
import type { Prose } from '../prose.ts';
import type { Answer } from '../sheet/answer.ts';
import { escape } from '../sheet/escape.ts';
import { linksTo } from '../sheet/link-to.ts';
import { marked } from '../sheet/marked.ts';
import { verifiedAnswer } from '../sheet/verified-answer.ts';
import type { TemplateProps } from '../template-props.ts';
import { datetimeOf, whenOf } from './when.ts';

/** The eight answers of a meeting. */
export function answersOf({ entry, library, prose }: TemplateProps<'event'>): Answer[] {
  const { data } = entry;
  const ask = (question: string, key: string, value: string | undefined) =>
    marked(`${question}\u202f?`, data, key, value, prose);
  const { participants, place, datePrecision } = data;
  return [
    {
      question: 'Quand\u202f?',
      value: when(data, prose),
      mark:
        datePrecision === 'jour' ? undefined : labelOf(datePrecisions, datePrecision).toLowerCase(),
    },
    { question: 'Où\u202f?', value: place && escape(prose.plain(place)) },
    ask(
      'Combien',
      'participants',
      participants === undefined ? undefined : counted(participants, 'participant'),
    ),
    {
      question: 'Qui invitait\u202f?',
      value: linksTo(library, 'organisation', data.organisers, prose),
    },
    {
      question: 'Qui était là\u202f?',
      value: labelsInAList(data.actorTypes.map((value) => labelOf(actorTypes, value))),
    },
    ask(
      'Pour quels publics',
      'audiences',
      labelsInAList(data.audiences.map((value) => labelOf(audiences, value))),
    ),
    { question: 'Quel genre\u202f?', value: labelOf(eventKinds, data.kind) },
    verifiedAnswer(entry, linksTo(library, 'organisation', data.authors, prose)),
  ];
}

/** The six of a meeting to come: its date and place are announced above them. */
export function answersAhead({ entry, library, prose }: TemplateProps<'event'>): Answer[] {
  const { data } = entry;
  const ask = (question: string, key: string, value: string | undefined) =>
    marked(`${question}\u202f?`, data, key, value, prose);
  const { participants } = data;
  return [
    {
      question: 'Qui invite\u202f?',
      value: linksTo(library, 'organisation', data.organisers, prose),
    },
    {
      question: 'Qui est attendu\u202f?',
      value: labelsInAList(data.actorTypes.map((value) => labelOf(actorTypes, value))),
      unknownMark: 'pas encore dit',
    },
    {
      ...ask(
        'Combien',
        'participants',
        participants === undefined ? undefined : counted(participants, 'participant'),
      ),
      ...(participants === undefined && { unknownMark: 'pas encore dit' }),
    },
    ask(
      'Pour quels publics',
      'audiences',
      labelsInAList(data.audiences.map((value) => labelOf(audiences, value))),
    ),
    { question: 'Quel genre\u202f?', value: labelOf(eventKinds, data.kind) },
    verifiedAnswer(entry, linksTo(library, 'organisation', data.authors, prose)),
  ];
}

function when(data: Entry<'event'>['data'], prose: Prose): string | undefined {
  const [text, datetime] = [whenOf(data), datetimeOf(data)];
  if (!text) return undefined;
  const shown = escape(prose.plain(text));
  return datetime ? `<time datetime="${datetime}">${shown}</time>` : shown;
}
