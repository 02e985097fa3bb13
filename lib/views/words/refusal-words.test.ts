import { describe, expect, it, test } from 'vitest';
import { refusalWords, refusedField, type Refusal } from './refusal-words';

const earlier = { seq: 187, at: '2026-11-22T12:05:00.000Z', by: 'Edda Editor', reason: 'Wrong day.' };

const sentences: readonly (readonly [Refusal, string])[] = [
  [{ code: 'unknown-statement', key: 'x' }, 'This statement is not in the collection.'],
  [{ code: 'unknown-target', target: 'issue:x' }, 'Choose an issue or an actor from the list.'],
  [
    { code: 'target-is-holder', target: 'actor:china' },
    'The statement is made on this actor’s behalf; an actor takes no stance toward itself.',
  ],
  [{ code: 'issue-retired', target: 'issue:x' }, 'This issue is retired: it keeps its scores and takes no new ones.'],
  [{ code: 'may-not', permission: 'settle' }, 'Only an editor may settle a score.'],
  [{ code: 'may-not', permission: 'edit-statement' }, 'Only an editor may edit a statement’s fields.'],
  [{ code: 'may-not', permission: 'undo' }, 'Only an editor may undo a change.'],
  [{ code: 'may-not', permission: 'anything' }, 'Only an editor may do this.'],
  [{ code: 'unchanged' }, 'Nothing differs from what is recorded, so nothing was saved.'],
  [{ code: 'not-settled', target: 'issue:x' }, 'There is no score in force to confirm.'],
  [
    { code: 'stale-version', earlier },
    'Edda Editor changed this on 22 November 2026, 12:05 UTC (change 187): “Wrong day.”. What you typed is kept.',
  ],
  [{ code: 'fields-disagree', field: 'condition', message: 'Write out the condition.' }, 'Write out the condition.'],
  [
    { code: 'unknown-name', field: 'speaker', named: 'nobody' },
    '“nobody” is not in the collection. Choose from the list.',
  ],
  [{ code: 'unknown-change', seq: 9 }, 'There is no change 9.'],
  [
    { code: 'changed-since', seq: 9 },
    'Change 9 can’t be undone: something in it was changed again later. Undo the later change first.',
  ],
  [{ code: 'already-undone', seq: 9 }, 'Change 9 is undone already.'],
  [{ code: 'may-not', permission: 'pin-event' }, 'Only an editor may pin or change an event.'],
  [{ code: 'may-not', permission: 'edit-group' }, 'Only an editor may record or change a group.'],
  [{ code: 'may-not', permission: 'record-silence' }, 'Only an editor may record a silence.'],
  [{ code: 'may-not', permission: 'judge-shift' }, 'Only an editor may confirm or dismiss a shift.'],
  [{ code: 'may-not', permission: 'edit-actor' }, 'Only an editor may record or change an actor.'],
  [{ code: 'may-not', permission: 'edit-issue' }, 'Only an editor may record or change an issue.'],
  [{ code: 'no-codebook' }, 'No codebook is published yet, and an issue needs one.'],
  [
    { code: 'label-taken', field: 'label', label: 'Open borders' },
    '“Open borders” is an issue already. Give this one another label.',
  ],
  [
    { code: 'issue-in-use', seq: 9, acts: 2 },
    'Change 9 can’t be undone: 2 judgements or silences are recorded toward this issue. Retire it instead: ' +
      'it keeps its scores and takes no new ones.',
  ],
  [{ code: 'unknown-issue', slug: 'x' }, 'This issue is not in the collection: its recording was undone.'],
  [{ code: 'unknown-actor', slug: 'x' }, 'This actor is not in the collection: its recording was undone.'],
  [
    { code: 'name-taken', field: 'aliases', named: 'Beijing', bearer: 'China' },
    '“Beijing” is already a name of China. Take another, or give one of the two a last day: ' +
      'a line may end “until 2021-08-15”.',
  ],
  [
    { code: 'code-taken', field: 'iso2', named: 'CN', bearer: 'China' },
    '“CN” is already the country code of China. Leave it empty, or take it from there first.',
  ],
  [
    { code: 'relation-circle', field: 'relations', row: 1, kind: 'governs', names: ['China', 'China'] },
    'Relation 2: an actor can’t stand in a relation to itself. Choose another actor.',
  ],
  [
    { code: 'relation-circle', field: 'relations', row: 0, kind: 'part-of', names: ['China', 'Xinhua', 'China'] },
    'Relation 1 leads back to where it begins: China is part of Xinhua, Xinhua is part of China. ' +
      'Take one of these away.',
  ],
  [
    { code: 'one-of-several', named: 'Wang', because: { code: 'quote-lost' } },
    'Nothing was accepted, since one of them can’t be, said by “Wang”: ' +
      'The quote is not in the stored text any more. Reject the proposal.',
  ],
  [{ code: 'unknown-event', slug: 'x' }, 'This event is not in the collection: its recording was undone.'],
  [{ code: 'unknown-group', slug: 'x' }, 'This group is not in the collection: its recording was undone.'],
  [
    { code: 'already-withdrawn', earlier },
    'It is withdrawn already. Edda Editor changed this on 22 November 2026, 12:05 UTC (change 187): “Wrong day.”',
  ],
  [{ code: 'unknown-feed' }, 'This feed is followed no more.'],
  [{ code: 'already-followed', field: 'address', title: 'World' }, 'This feed is followed already: “World”.'],
  [
    { code: 'already-recorded', field: 'words', statement: 'x' },
    'These words are recorded already, as a statement of the same speaker.',
  ],
  [
    { code: 'proposed-already', field: 'words', proposal: 7 },
    'These words are proposed and wait for review: accept or correct the proposal, or reject it first.',
  ],
  [{ code: 'wrong-credentials' }, 'E-mail address or password is wrong.'],
  [{ code: 'too-many-attempts', seconds: 841 }, 'Too many attempts. Try again in 15 minutes.'],
  [{ code: 'too-many-attempts', seconds: 60 }, 'Too many attempts. Try again in 60 seconds.'],
  [{ code: 'too-many-attempts', seconds: 1 }, 'Too many attempts. Try again in 1 second.'],
  [
    { code: 'email-taken', email: 'a@example.org' },
    'a@example.org can sign in already. To change the password: npm run user -- password a@example.org',
  ],
  [
    { code: 'unknown-account', email: 'a@example.org' },
    'Nobody signs in as a@example.org. To see who does: npm run user -- list',
  ],
];

describe('a refusal', () => {
  test.each(sentences)('%o says what to do', (refusal, words) => {
    expect(refusalWords(refusal)).toBe(words);
  });

  it('stands at the field it concerns, or at none', () => {
    expect(
      sentences.map(([refusal]) => [refusal.code, refusedField(refusal)]).filter(([, field]) => field !== null),
    ).toEqual([
      ['unknown-target', 'target'],
      ['target-is-holder', 'target'],
      ['issue-retired', 'target'],
      ['fields-disagree', 'condition'],
      ['unknown-name', 'speaker'],
      ['label-taken', 'label'],
      ['name-taken', 'aliases'],
      ['code-taken', 'iso2'],
      ['relation-circle', 'relations'],
      ['relation-circle', 'relations'],
      ['already-followed', 'address'],
      ['already-recorded', 'words'],
      ['proposed-already', 'words'],
    ]);
  });
});
