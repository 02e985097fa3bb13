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

/** Faults that say what was given. */
const givenWords = {
  'not-a-day': (given: string) => `“${given}” is no day. Write it as 2021-07-28.`,
  'unknown-occasion': (given: string) =>
    `No occasion is called “${given}”. Leave it empty, or write one that is recorded.`,
  'unknown-statement': (given: string) =>
    `There is no statement “${given}” any more: it was withdrawn, or its recording undone. ` +
    'For a new one empty this cell and “version”.',
  'unknown-report': (given: string) => `The statement has no report “${given}”.`,
  'unknown-version': (given: string) =>
    `“${given}” is no data version of this tracker, or too many versions stand in the sheet. Export anew.`,
  'machine-coder': (given: string) => `“${given}” is a machine: its judgements can’t be imported.`,
} as const;

type GivenFault = Extract<FaultBody, { readonly code: keyof typeof givenWords }>;

const isOfGiven = (fault: FaultBody): fault is GivenFault => Object.hasOwn(givenWords, fault.code);

const quoteLostWords = (onlyExcerpts: boolean): string =>
  'The quote is not, to the letter, in the ' +
  (onlyExcerpts ? 'passages that are stored of this article.' : 'stored text of this article at this place.');

/** What is wrong with a cell, and what to do about it. */
export function faultWords(fault: FaultBody): string {
  if (isPlain(fault)) return sentences[fault.code];
  if (isOfGiven(fault)) return givenWords[fault.code](fault.given);
  switch (fault.code) {
    case 'two-days':
      return `“${fault.given}” may be ${fault.days.join(' or ')}. Write the day as 2021-07-28.`;
    case 'not-one-of':
      return `“${fault.given}” is none of ${listed(fault.options)}.`;
    case 'unknown-meaning':
      return unknownWords[fault.kind](fault.given);
    case 'rows-differ':
      return `Row ${fault.other} says something else of the same statement.`;
    case 'changed-meanwhile':
      return (
        `Changed here since the export, from “${fault.then}” to “${fault.now}”. ` +
        `Export anew, or put “${fault.now}” here.`
      );
    case 'fields-disagree':
      return fault.message;
    case 'quote-not-found':
      return quoteLostWords(fault.onlyExcerpts);
    case 'quote-several':
      return `The quote stands in several places: ${listed(fault.places.map(String))}. Write the right one in “start”.`;
    case 'second-quote':
      return (
        `Row ${fault.other} quotes the same article for the same statement. ` +
        'One report an article; make it a statement of its own.'
      );
  }
}
