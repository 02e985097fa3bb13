import { filterParts, type FilterPart } from '../address/evidence-filter';
import type { FilterChoices } from '../address/filter-choices';
import { longDay } from '../words/day-words';
import type { ExportQuery } from './export-query';

const begins: Readonly<Record<FilterPart, string>> = {
  holder: 'in the name of ',
  target: 'toward ',
  speaker: 'spoken by ',
  addressee: 'said to ',
  occasion: 'at ',
  outlet: 'carried by ',
  mode: 'rendered in ',
  modality: 'manner: ',
  capacity: 'capacity: ',
  value: 'value ',
  checked: '',
  state: '',
  word: '',
  from: 'said on or after ',
  to: 'said on or before ',
  ids: 'among the statements ',
};

function nameOf(part: FilterPart, value: string, choices: FilterChoices): string {
  if (part === 'from' || part === 'to') return longDay(value);
  if (part === 'ids') return value.split('~').join(', ');
  return choices[part].find((choice) => choice.value === value)?.name ?? value;
}

/** "in the name of China; toward A recognised Taliban role"; "all statements" for none. */
export function filterInWords(
  { filter, statement, article }: Pick<ExportQuery, 'filter' | 'statement' | 'article'>,
  choices: FilterChoices,
): string {
  const parts = filterParts.flatMap((part) => {
    const value = filter[part];
    return value === undefined ? [] : [`${begins[part]}${nameOf(part, value, choices)}`];
  });
  const said = [
    ...parts,
    ...(statement ? [`the statement ${statement}`] : []),
    ...(article ? [`reported in the article ${article}`] : []),
  ];
  return said.length > 0 ? said.join('; ') : 'all statements';
}
