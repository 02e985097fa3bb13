import type { AccountRefusal, SignInRefusal } from '@/lib/domain/access/account';
import type { CommandRefusal, EarlierChange } from '@/lib/domain/change/refusal';
import { relationSentence } from './actor-words';
import { instantMinute } from './instant-words';

export type Refusal = CommandRefusal | SignInRefusal | AccountRefusal;

/** The form field a refusal concerns; null when it concerns the whole. */
export function refusedField(refusal: Refusal): string | null {
  if ('field' in refusal) return refusal.field;
  const ofTarget: readonly Refusal['code'][] = ['unknown-target', 'target-is-holder', 'issue-retired'];
  return ofTarget.includes(refusal.code) ? 'target' : null;
}

const permitted: ReadonlyMap<string, string> = new Map([
  ['settle', 'settle a score'],
  ['edit-statement', 'edit a statement’s fields'],
  ['undo', 'undo a change'],
  ['pin-event', 'pin or change an event'],
  ['edit-actor', 'record or change an actor'],
  ['edit-issue', 'record or change an issue'],
  ['edit-group', 'record or change a group'],
  ['record-silence', 'record a silence'],
  ['review', 'accept or reject a proposal, or record a statement'],
  ['put-in-article', 'put in an article'],
  ['judge-shift', 'confirm or dismiss a shift'],
  ['import-codings', 'export or import codings'],
]);
const permissionWords = (permission: string): string => permitted.get(permission) ?? 'do this';

/** "Edda Editor changed this on 22 November 2026 at 12:00 UTC (change 187): “Wrong day.”" */
function earlierWords({ by, at, seq, reason }: EarlierChange): string {
  return `${by} changed this on ${instantMinute(at)} (change ${seq}): “${reason}”`;
}

/** Refusals that say the same each time. */
const sentences = {
  'unknown-statement': 'This statement is not in the collection.',
  'unknown-target': 'Choose an issue or an actor from the list.',
  'target-is-holder': 'The statement is made on this actor’s behalf; an actor takes no stance toward itself.',
  'issue-retired': 'This issue is retired: it keeps its scores and takes no new ones.',
  unchanged: 'Nothing differs from what is recorded, so nothing was saved.',
  'not-settled': 'There is no score in force to confirm.',
  'unknown-actor': 'This actor is not in the collection: its recording was undone.',
  'unknown-issue': 'This issue is not in the collection: its recording was undone.',
  'no-codebook': 'No codebook is published yet, and an issue needs one.',
  'unknown-event': 'This event is not in the collection: its recording was undone.',
  'unknown-group': 'This group is not in the collection: its recording was undone.',
  'unknown-intake': 'This text has been saved or discarded already.',
  'too-many-waiting': 'Too many texts wait to be read just now, so nothing was saved. Try again in a minute.',
  'unknown-feed': 'This feed is followed no more.',
  'unknown-sheet': 'This spreadsheet has been imported or discarded already.',
  'unknown-proposal': 'This proposal is no longer there: the article was read anew.',
  'quote-lost': 'The quote is not in the stored text any more. Reject the proposal.',
  'already-reported':
    'This article’s report of that statement is recorded already. Make this a statement of its own, or leave it out.',
  'already-recorded': 'These words are recorded already, as a statement of the same speaker.',
  'proposed-already':
    'These words are proposed and wait for review: accept or correct the proposal, or reject it first.',
  'nothing-to-take-back': 'You have decided nothing in this article that could be taken back.',
  'wrong-credentials': 'E-mail address or password is wrong.',
} as const satisfies Partial<Record<Refusal['code'], string>>;

type PlainRefusal = Extract<Refusal, { readonly code: keyof typeof sentences }>;

const isPlain = (refusal: Refusal): refusal is PlainRefusal => Object.hasOwn(sentences, refusal.code);

type RefusalOf<Code extends Refusal['code']> = Extract<Refusal, { readonly code: Code }>;

const isOneOf = <Code extends Refusal['code']>(refusal: Refusal, codes: readonly Code[]): refusal is RefusalOf<Code> =>
  codes.some((code) => code === refusal.code);

const taken = ['name-taken', 'code-taken', 'label-taken', 'already-stored', 'already-followed'] as const;

function takenWords(refusal: RefusalOf<(typeof taken)[number]>): string {
  switch (refusal.code) {
    case 'name-taken':
      return (
        `“${refusal.named}” is already a name of ${refusal.bearer}. ` +
        'Take another, or give one of the two a last day: a line may end “until 2021-08-15”.'
      );
    case 'code-taken':
      return (
        `“${refusal.named}” is already the country code of ${refusal.bearer}. ` +
        'Leave it empty, or take it from there first.'
      );
    case 'label-taken':
      return `“${refusal.label}” is an issue already. Give this one another label.`;
    case 'already-stored':
      return `The same text of the same outlet is stored already: “${refusal.title}”.`;
    case 'already-followed':
      return `This feed is followed already: “${refusal.title}”.`;
  }
}

/** "1 second", "40 seconds", "15 minutes": a minute more rather than one too few. */
function durationWords(seconds: number): string {
  const [number, unit] = seconds <= 90 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

const ofAccount = ['email-taken', 'unknown-account', 'too-many-attempts'] as const;

function accountWords(refusal: RefusalOf<(typeof ofAccount)[number]>): string {
  switch (refusal.code) {
    case 'email-taken':
      return `${refusal.email} can sign in already. To change the password: npm run user -- password ${refusal.email}`;
    case 'unknown-account':
      return `Nobody signs in as ${refusal.email}. To see who does: npm run user -- list`;
    case 'too-many-attempts':
      return `Too many attempts. Try again in ${durationWords(refusal.seconds)}.`;
  }
}

const ofUndo = ['unknown-change', 'changed-since', 'already-undone', 'issue-in-use'] as const;

function undoWords(refusal: RefusalOf<(typeof ofUndo)[number]>): string {
  switch (refusal.code) {
    case 'unknown-change':
      return `There is no change ${refusal.seq}.`;
    case 'changed-since':
      return (
        `Change ${refusal.seq} can’t be undone: something in it was changed again later. ` +
        'Undo the later change first.'
      );
    case 'already-undone':
      return `Change ${refusal.seq} is undone already.`;
    case 'issue-in-use':
      return (
        `Change ${refusal.seq} can’t be undone: ` +
        `${refusal.acts === 1 ? '1 judgement or silence is' : `${refusal.acts} judgements or silences are`} ` +
        'recorded toward this issue. Retire it instead: it keeps its scores and takes no new ones.'
      );
  }
}

const ofSheet = ['sheet-moved-on', 'sheet-refused', 'sheet-too-large'] as const;

function sheetWords(refusal: RefusalOf<(typeof ofSheet)[number]>): string {
  switch (refusal.code) {
    case 'sheet-moved-on':
      return (
        `The tracker has moved on from version ${refusal.seen} to ${refusal.head} since this preview. ` +
        'Nothing was imported: look at what would change now.'
      );
    case 'sheet-refused':
      return refusal.rows === 1
        ? 'One row can’t be imported as it stands. Put it right, or leave it out.'
        : `${refusal.rows} rows can’t be imported as they stand. Put them right, or leave them out.`;
    case 'sheet-too-large':
      return (
        `${refusal.statements} statements would change; at most ${refusal.most} are written at once. ` +
        'Part the sheet.'
      );
  }
}

/** What somebody else did first. */
const ofAnother = ['stale-version', 'already-withdrawn', 'already-decided'] as const;

function anotherWords(refusal: RefusalOf<(typeof ofAnother)[number]>): string {
  switch (refusal.code) {
    case 'stale-version':
      return `${earlierWords(refusal.earlier)}. What you typed is kept.`;
    case 'already-withdrawn':
      return `It is withdrawn already. ${earlierWords(refusal.earlier)}`;
    case 'already-decided':
      return `${refusal.by} has ${refusal.state} this proposal already.`;
  }
}

function circleWords({ row, kind, names }: RefusalOf<'relation-circle'>): string {
  if (names.length === 2)
    return `Relation ${row + 1}: an actor can’t stand in a relation to itself. Choose another actor.`;
  const links = names.slice(1).map((to, link) => `${names[link]} ${relationSentence(kind)} ${to}`);
  return `Relation ${row + 1} leads back to where it begins: ${links.join(', ')}. Take one of these away.`;
}

/** What a refusal says to the person, and what to do next. The only place where refusals become words. */
export function refusalWords(refusal: Refusal): string {
  if (isPlain(refusal)) return sentences[refusal.code];
  if (isOneOf(refusal, taken)) return takenWords(refusal);
  if (isOneOf(refusal, ofUndo)) return undoWords(refusal);
  if (isOneOf(refusal, ofAnother)) return anotherWords(refusal);
  if (isOneOf(refusal, ofSheet)) return sheetWords(refusal);
  if (isOneOf(refusal, ofAccount)) return accountWords(refusal);
  switch (refusal.code) {
    case 'may-not':
      return `Only an editor may ${permissionWords(refusal.permission)}.`;
    case 'fields-disagree':
      return refusal.message;
    case 'unknown-name':
      return `“${refusal.named}” is not in the collection. Choose from the list.`;
    case 'relation-circle':
      return circleWords(refusal);
    case 'one-of-several':
      return (
        `Nothing was accepted, since one of them can’t be, said by “${refusal.named}”: ` + refusalWords(refusal.because)
      );
  }
}
