import { counted, labelsInAList } from '../../components/french-list.ts';
import { audiences, evaluation, labelOf, maturity } from '../../model/vocabularies/index.ts';
import type { Answer } from '../sheet/answer.ts';
import { escape } from '../sheet/escape.ts';
import { linksTo } from '../sheet/link-to.ts';
import { marked } from '../sheet/marked.ts';
import { verifiedAnswer } from '../sheet/verified-answer.ts';
import type { TemplateProps } from '../template-props.ts';
import { adaptationsOf } from './adaptations.ts';

/** The eight answers of a practice. */
export function answersOf({ entry, library, prose }: TemplateProps<'practice'>): Answer[] {
  const { data } = entry;
  const elsewhere = data.reproductions.length + adaptationsOf(entry, library).length;
  const ask = (question: string, key: string, value: string | undefined) =>
    marked(`${question}\u202f?`, data, key, value, prose);
  const plain = (value: string | undefined) => value && escape(capitalised(prose.plain(value)));
  return [
    {
      question: 'Qui la porte\u202f?',
      value: linksTo(library, 'organisation', [data.holder], prose),
    },
    ask(
      'Pour qui',
      'audiences',
      labelsInAList(data.audiences.map((value) => labelOf(audiences, value))),
    ),
    ask('Par quelle porte', 'entryPoint', plain(data.entryPoint)),
    ask('Quand', 'period', plain(data.period)),
    ask('Est-elle évaluée', 'evaluation', data.evaluation && labelOf(evaluation, data.evaluation)),
    {
      question: 'Refaite ailleurs\u202f?',
      value:
        elsewhere > 0 ? `<a href="#ailleurs">${counted(elsewhere, 'fois', 'fois')}</a>` : undefined,
      unknown: 'Pas à notre connaissance',
      unknownMark: 'aucune reprise signalée',
    },
    ask('Où en est-elle', 'maturity', data.maturity && labelOf(maturity, data.maturity)),
    verifiedAnswer(entry, linksTo(library, 'organisation', data.authors, prose)),
  ];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
