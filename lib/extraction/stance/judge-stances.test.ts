import { describe, expect, it } from 'vitest';
import type { Modality } from '../../domain/utterance/utterance';
import { findMentions } from '../knowledge/find-mentions';
import { builtInKnowledge } from '../knowledge/knowledge';
import { toSentences } from '../text/token';
import { judgeStances } from './judge-stances';
import { readIssue, type IssueReader } from './read-issue';

const issue = (slug: string, proposition: string, terms: string[], bears: [string, 1 | -1][] = []): IssueReader =>
  readIssue({ slug, proposition, terms, bears_on: bears.map(([actor, sign]) => ({ actor, sign })) });

const interference = issue('non-interference', 'Outside powers should not interfere in internal affairs.', [
  'non-interference',
  'interfere',
  'internal affairs',
  'sovereignty',
]);
const haven = issue(
  'no-haven',
  'Afghanistan must not shelter armed groups such as al-Qaida, and whoever governs must fight them.',
  ['terrorism', 'terrorist', 'al-qaida', 'counterterrorism', 'afghan soil'],
);
const talks = issue('settlement', 'The war should end through negotiations among Afghans.', [
  'peace talks',
  'peace process',
  'negotiations',
]);
const withdrawal = issue('withdrawal', 'The timetable and manner of the withdrawal are right.', [
  'troop withdrawal',
  'withdrawal of troops',
  'hasty withdrawal',
  'withdrawal',
]);
const abuses = issue(
  'abuses',
  'China is committing serious human rights abuses in Xinjiang.',
  ['xinjiang', 'human rights abuses'],
  [['china', -1]],
);
const sanctions = issue('sanctions', 'Sanctions on Iran should be lifted.', ['sanctions']);
const occupation = issue('occupation', 'Israel must end the occupation.', ['occupation']);
const issues = { interference, haven, talks, withdrawal, abuses, sanctions, occupation };

const judge = (
  text: string,
  asked: readonly IssueReader[],
  modality: Modality = 'asserted',
  holders: string[] = [],
) => {
  const sentences = toSentences(text, 0);
  const mentions = sentences.flatMap((tokens) => findMentions(tokens, builtInKnowledge, '2021-07-01'));
  return judgeStances(
    { sentences, content: { start: 0, end: text.length }, cue: 'said', modality, holders, mentions },
    asked,
  );
};
const on = (text: string, one: IssueReader, modality?: Modality) =>
  judge(text, [one], modality).find(({ target }) => 'issue' in target)?.value ?? null;

describe('a stance on an issue, from its definition alone', () => {
  it.each<[keyof typeof issues, string, Modality, number | null]>([
    ['interference', 'We oppose any interference in the affairs of others.', 'asserted', 1],
    ['interference', 'They will not interfere in Afghanistan’s issues.', 'committed', 2],
    ['interference', 'All countries must respect the sovereignty of Afghanistan.', 'asserted', 2],
    ['haven', 'Afghanistan resolutely fights all forms of terrorism.', 'committed', 2],
    ['haven', 'They will not allow anyone to use Afghan soil against China.', 'committed', 2],
    ['haven', 'Both sides should fight terrorism.', 'hoped', 1],
    ['talks', 'China is ready to facilitate the peace talks.', 'committed', 2],
    ['talks', 'We urge all parties to resume the peace talks.', 'hoped', 1],
    ['talks', 'We reject the peace talks.', 'asserted', -1],
    ['talks', 'We do not oppose the peace talks.', 'asserted', 1],
    ['talks', 'The question of the peace talks must be discussed.', 'asserted', 0],
    ['withdrawal', 'The hasty withdrawal has harmed the region.', 'asserted', -2],
    ['withdrawal', 'The withdrawal should be carried out in an orderly manner.', 'hoped', 0],
    ['abuses', 'The United States accuses China of committing human rights abuses.', 'standing', 2],
    ['abuses', 'Beijing rejects the charges of human rights abuses as propaganda.', 'standing', -2],
    ['sanctions', 'Sanctions must be lifted at once.', 'asserted', 2],
    ['sanctions', 'We will maintain the sanctions.', 'committed', -2],
    ['occupation', 'We demand an end to the occupation.', 'asserted', 2],
    ['talks', 'The weather in Kabul is fine.', 'asserted', null],
  ])('%s: %s (%s): %s', (one, text, modality, value) => {
    const found = on(text, issues[one], modality);
    expect(found === null ? null : Math.sign(found)).toBe(value === null ? null : Math.sign(value));
    if (value === 1 || value === 0) expect(found).toBe(value);
  });

  it('takes a step off for a condition', () => {
    expect(on('If they stop fighting, we are ready to host peace talks.', talks, 'conditional')).toBe(1);
  });

  it('leaves what somebody else is reported to say to that one', () => {
    expect(judge('The Taliban says that it wants peace talks.', [talks], 'asserted', ['united-states'])).toEqual([]);
  });
});

describe('a stance toward an actor', () => {
  it('gives two targets their own signs', () => {
    const stances = judge('We condemned the Russian attack and expressed solidarity with Ukraine.', []);
    expect(stances.map(({ target, value }) => ('actor' in target ? [target.actor, Math.sign(value)] : []))).toEqual(
      expect.arrayContaining([
        ['russia', -1],
        ['ukraine', 1],
      ]),
    );
  });

  it('never judges the holder', () => {
    expect(judge('China condemns itself and China is wrong.', [], 'asserted', ['china'])).toEqual([]);
  });

  it('is left to the issue that bears on the actor', () => {
    const stances = judge('The United States accuses China of committing human rights abuses.', [abuses], 'standing', [
      'united-states',
    ]);
    expect(stances.map(({ target }) => target)).toEqual([{ issue: 'abuses' }]);
  });
});
