import type { FaultBody } from '@/lib/domain/sheet/cell-fault';

const listed = (words: readonly string[]): string => words.join(', ');

const unknownWords = {
  actor: (given: string) => `No actor is called “${given}”. Map it to one, or write the name that is recorded.`,
  target: (given: string) =>
    `No issue and no actor is called “${given}”. Map it to one, or write the name that is recorded.`,
  value: (given: string) => `“${given}” is no value from -2 to 2. Map it to one.`,
  coder: (given: string) => `No coder is called “${given}”, and others judge the same here. Map it to a coder.`,
} as const;

/** Faults that say the same each time. */
const sentences = {
  missing: 'Nothing stands here, and it is needed.',
  'not-editable': 'This can’t be changed by a sheet. Put the cell back as it was, or leave it empty in a new row.',
  'text-gone': 'The text of this article is no longer stored, so its quotes can’t be changed.',
  'article-not-public': 'This article is withdrawn.',
  'target-is-holder': 'The statement is made on this actor’s behalf; an actor takes no stance toward itself.',
  'issue-retired': 'This issue is retired: it keeps its scores and takes no new ones.',
} as const satisfies Partial<Record<FaultBody['code'], string>>;

type PlainFault = Extract<FaultBody, { readonly code: keyof typeof sentences }>;

const isPlain = (fault: FaultBody): fault is PlainFault => Object.hasOwn(sentences, fault.code);

/** What is wrong with a cell, and what to do about it. */
export function faultWords(fault: FaultBody): string {
  if (isPlain(fault)) return sentences[fault.code];
  switch (fault.code) {
    case 'not-a-day':
      return `“${fault.given}” is no day. Write it as 2021-07-28.`;
    case 'two-days':
      return `“${fault.given}” may be ${fault.days.join(' or ')}. Write the day as 2021-07-28.`;
    case 'not-one-of':
      return `“${fault.given}” is none of ${listed(fault.options)}.`;
    case 'unknown-meaning':
      return unknownWords[fault.kind](fault.given);
    case 'unknown-occasion':
      return `No occasion is called “${fault.given}”. Leave it empty, or write one that is recorded.`;
    case 'unknown-statement':
      return (
        `There is no statement “${fault.given}” any more: it was withdrawn, or its recording undone. For a new one ` +
        'empty this cell and “version”.'
      );
    case 'unknown-report':
      return `The statement has no report “${fault.given}”.`;
    case 'unknown-version':
      return (
        `“${fault.given}” is no data version of this tracker, or too many versions stand in the sheet. ` +
        'Export anew.'
      );
    case 'machine-coder':
      return `“${fault.given}” is a machine: its judgements can’t be imported.`;
    case 'rows-differ':
      return `Row ${fault.other} says something else of the same statement.`;
    case 'changed-meanwhile':
      return (
        `Changed here since the export, from “${fault.then}” to “${fault.now}”. Export anew, or put ` +
        `“${fault.now}” here.`
      );
    case 'fields-disagree':
      return fault.message;
    case 'quote-not-found':
      return (
        'The quote is not, to the letter, in the ' +
        `${fault.onlyExcerpts ? 'passages that are stored of this article' : 'stored text of this article at this place'}.`
      );
    case 'quote-several':
      return `The quote stands in several places: ${listed(fault.places.map(String))}. Write the right one in “start”.`;
    case 'second-quote':
      return (
        `Row ${fault.other} quotes the same article for the same statement. One report an article; make it a ` +
        'statement of its own.'
      );
  }
}
