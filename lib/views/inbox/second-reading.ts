import { targetKeyOf } from '@/lib/domain/proposal/proposed-fields';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import type { AnswerRefusal } from '@/lib/domain/second-coder/check-answer';
import type { SecondAccount, SecondReading } from '@/lib/domain/second-coder/second-reading';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { plural } from '../words/counting';
import type { InboxNames } from './inbox-names';

const refusalWords: Readonly<Record<AnswerRefusal, readonly [one: string, more: string]>> = {
  'not-a-statement': ['one not in the form asked for', 'not in the form asked for'],
  'quote-not-in-text': ['one quote that is not in the text', 'quotes that are not in the text'],
  'quote-twice': ['one quote that stands in the text twice', 'quotes that stand in the text twice'],
  'unknown-speaker': ['one speaker nobody knows', 'speakers nobody knows'],
  'unknown-actor': ['one name nobody knows', 'names nobody knows'],
  'unknown-target': ['one target nobody knows', 'targets nobody knows'],
  'value-off-scale': ['one value off the scale', 'values off the scale'],
  'no-stance': ['one without a stance', 'without a stance'],
};

function refusedWords(refused: SecondAccount['refused']): string {
  const list = refused.map(({ reason, n }) => (n === 1 ? refusalWords[reason][0] : `${n} ${refusalWords[reason][1]}`));
  return list.length === 0 ? '' : `, refused: ${list.join(', ')}`;
}

function faultWords({ fault, asked }: SecondAccount): string {
  if (!fault) return '';
  const where = asked > 1 ? ` about part ${asked}` : '';
  switch (fault.kind) {
    case 'no-answer':
      return `gave no answer${where}`;
    case 'http-error':
      return `answered with the error ${fault.status ?? ''}${where}`.replace('  ', ' ');
    case 'unreadable':
      return `gave an answer${where} that can’t be read`;
  }
}

/** After this long without an answer none is on its way: what was asking has ended. Milliseconds. */
const longestWait = 15 * 60_000;

/** What became of asking the second machine coder, in one sentence; null where it was not asked. */
export function secondReadingWords(reading: SecondReading | null, now: Date): string | null {
  if (!reading) return null;
  const { extractor, account, askedAt } = reading;
  const who = `A second machine coder (${extractor})`;
  if (!account)
    return now.getTime() - Date.parse(askedAt) > longestWait
      ? `${who} was asked, and the asking broke off.`
      : `${who} is being asked; what it finds is added when it comes.`;
  const { asked, parts, opinions, own, refused } = account;
  const found =
    opinions + own === 0
      ? 'found nothing that could be taken'
      : `read ${plural(opinions, 'proposal')} too and found ${own} more`;
  const short = parts > asked && !account.fault ? ` It was asked about ${asked} of ${parts} parts of the text.` : '';
  const fault = faultWords(account);
  const what = fault === '' ? found : opinions + own === 0 ? fault : `${found}, then ${fault}`;
  return `${who} ${what}${refusedWords(refused)}.${short}`;
}

/** Whether it may be asked again: it failed, and nothing of it was kept. */
export function mayAskAgain(reading: SecondReading | null, now: Date): boolean {
  if (!reading) return false;
  if (!reading.account) return now.getTime() - Date.parse(reading.askedAt) > longestWait;
  return reading.account.fault !== null && reading.account.opinions + reading.account.own === 0;
}

interface SecondStanceLine {
  readonly target: string;
  readonly value: StanceValue;
  /** Beside our own reading: the same, another value, or a target that ours does not name. */
  readonly beside: string;
}

/** How a second machine coder reads the words of a proposal. */
export interface SecondOpinionLine {
  readonly who: string;
  /** Null: the same speaker as ours. */
  readonly speaker: string | null;
  readonly stances: readonly SecondStanceLine[];
  /** Targets that ours names and it does not. */
  readonly unnamed: readonly string[];
}

/** `found` as our own rules read it, beside each other machine's reading. */
export function toSecondOpinions(
  { found, opinions }: Pick<ReviewedProposal, 'found' | 'opinions'>,
  names: InboxNames,
): SecondOpinionLine[] {
  const ours = new Map(found.stances.map(({ target, value }) => [targetKeyOf(target), value]));
  return opinions.map(({ extractor, found: { speaker, stances } }) => {
    const named = stances.map(({ target, value }) => ({ key: targetKeyOf(target), value }));
    return {
      who: extractor,
      speaker:
        speaker.slug === found.speaker.slug ? null : speaker.slug === null ? speaker.text : names.actor(speaker.slug),
      stances: named.map(({ key, value }) => ({
        target: names.target(key),
        value,
        beside: !ours.has(key) ? 'not named above' : ours.get(key) === value ? 'the same' : 'another value',
      })),
      unnamed: [...ours.keys()].filter((key) => !named.some((one) => one.key === key)).map((key) => names.target(key)),
    };
  });
}
