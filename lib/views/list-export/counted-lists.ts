import type { ActorReference } from '@/lib/domain/actor/actor';
import type { ActorGroup } from '@/lib/domain/group/actor-group';
import type { IssueReference } from '@/lib/domain/issue/issue';
import { countedAmong, type Observation } from '@/lib/domain/stance/observation';
import { targetName } from '@/lib/domain/target/target';
import { plural } from '../words/counting';
import { evidenceHref } from '../address/evidence-filter';
import type { GroupAnswer } from '../position/group-answer';
import type { IssueEntry } from '../page/issue-directory';
import { joined } from '../export/export-table';
import type { ShiftList } from '../page/shift-list';
import { verdictWords, type Movement } from '../position/what-moved';
import { listTable, type At, type ListColumn } from './list-table';
import type { ListContent } from './list-export';

const issueColumns: readonly ListColumn<IssueEntry>[] = [
  { name: 'issue', means: 'slug of the issue', of: ({ issue }) => issue.slug },
  { name: 'label', means: 'its short name', of: ({ issue }) => issue.label },
  {
    name: 'proposition',
    means: 'what one backs or rejects, as written in the codebook',
    of: ({ issue }) => issue.proposition,
  },
  { name: 'ordinal', means: 'its place in the codebook', of: ({ issue }) => issue.ordinal },
  { name: 'against', means: 'the words for a negative value', of: ({ issue }) => issue.againstPole },
  { name: 'for', means: 'the words for a positive value', of: ({ issue }) => issue.forPole },
  { name: 'retired', means: 'whether it takes no new scores', of: ({ issue }) => issue.retired },
  {
    name: 'actors',
    means: 'slugs of those who spoke to it',
    of: ({ cells }) => joined(cells.map(({ holder }) => holder.slug)),
  },
  {
    name: 'found',
    means: 'statements that count, and what is left out; empty where nobody spoke to it',
    of: ({ found }) => found,
  },
  { name: 'address', means: 'its page at this data version', of: ({ issue }, at) => at(`/issues/${issue.slug}`) },
];

/** `entries` in the codebook's order; `none` says by slug why nothing was found. */
export function toIssueList(
  entries: readonly IssueEntry[],
  observations: readonly Observation[],
  none: (slug: string) => string,
  at: At,
): ListContent {
  return {
    title: 'Issues',
    claim: plural(entries.length, 'issue'),
    table: listTable(entries, issueColumns, at),
    observations: observations.filter(({ score }) => score.target.kind === 'issue'),
    entries: entries.map(({ issue, found }) => ({
      sentence: `${issue.label}: “${issue.proposition}”`,
      notes: [
        {
          text: `Issue ${issue.ordinal}: ${found ?? `statements: ${none(issue.slug)}`}. ${at(`/issues/${issue.slug}`)}`,
        },
      ],
    })),
  };
}

interface Answered {
  readonly issue: IssueReference;
  readonly member: ActorReference;
  readonly standing: string;
  readonly words: string;
  readonly found: readonly Observation[];
}

const answerColumns: readonly ListColumn<Answered>[] = [
  { name: 'issue', means: 'slug of the issue', of: ({ issue }) => issue.slug },
  { name: 'issue_label', means: 'its short name', of: ({ issue }) => issue.label },
  { name: 'member', means: 'slug of the actor', of: ({ member }) => member.slug },
  { name: 'member_name', means: 'its name', of: ({ member }) => member.name },
  {
    name: 'standing',
    means: 'what the signs of its statements say; why none counts; or which kind of nothing was found',
    of: ({ standing }) => standing,
  },
  { name: 'words', means: 'the same in words', of: ({ words }) => words },
  { name: 'found', means: 'number of statements found', of: ({ found }) => found.length },
  { name: 'counted', means: 'number of those that count', of: ({ found }) => countedAmong(found).length },
  {
    name: 'statements',
    means: 'keys of the statements found',
    of: ({ found }) => joined(found.map(({ statementKey }) => statementKey)),
  },
  {
    name: 'address',
    means: 'the statements at this data version',
    of: ({ issue, member }, at) => at(evidenceHref({ holder: member.slug, target: `issue:${issue.slug}` })),
  },
];

/** What each member of a group answers to each issue; `none` stands where nothing was found. */
export function toAnswerList(
  group: ActorGroup,
  answers: readonly GroupAnswer[],
  observations: readonly Observation[],
  none: string,
  at: At,
): ListContent {
  const members = new Set(group.members.map(({ slug }) => slug));
  const toward = ({ slug }: IssueReference) =>
    observations.filter(({ holder, score }) => members.has(holder.slug) && score.target.key === `issue:${slug}`);
  const rows = answers.flatMap(({ issue, answers: given, none: without }) => {
    const found = toward(issue);
    const of = ({ slug }: ActorReference) => found.filter(({ holder }) => holder.slug === slug);
    return [
      ...given.map(({ member, standing, words, link, after }) => ({
        issue,
        member,
        standing,
        words: `${words}${link ? ` ${link.words}` : ''}${after}`,
        found: of(member),
      })),
      ...without.map((member) => ({ issue, member, standing: 'none-found', words: none, found: [] })),
    ];
  });
  return {
    title: `What “${group.name}” say, issue by issue`,
    claim: `${plural(group.members.length, 'actor')}, ${plural(answers.length, 'issue')}`,
    table: listTable(rows, answerColumns, at),
    observations: answers.flatMap(({ issue }) => toward(issue)),
    entries: answers.map(({ issue, summary }) => ({
      sentence: `${issue.label}: ${summary.replace(/^Of/u, 'of')}.`,
      notes: countedAmong(toward(issue)).map(({ statementKey }) => ({ statement: statementKey })),
    })),
  };
}

const shiftColumns: readonly ListColumn<Movement>[] = [
  {
    name: 'kind',
    means:
      'shift: on two statements before and two after; step: one statement differs from the last; ' +
      'first: first found in this collection',
    of: ({ kind }) => kind,
  },
  { name: 'holder', means: 'slug of the actor', of: ({ holder }) => holder.slug },
  { name: 'holder_name', means: 'its name', of: ({ holder }) => holder.name },
  { name: 'target', means: 'toward what: issue:slug or actor:slug', of: ({ target }) => target.key },
  { name: 'target_name', means: 'its name', of: ({ target }) => targetName(target) },
  { name: 'on', means: 'the day it is dated to (ISO)', of: ({ on }) => on },
  { name: 'words', means: 'the movement in words', of: ({ words }) => words },
  {
    name: 'before',
    means: 'key of the statement before; empty for a first',
    of: ({ before }) => before?.statementKey ?? null,
  },
  {
    name: 'before_value',
    means: 'its value, signed',
    of: ({ before }) => before?.value.replace('−', '-').replace('+', '') ?? null,
  },
  { name: 'after', means: 'key of the statement after', of: ({ after }) => after.statementKey },
  {
    name: 'after_value',
    means: 'its value, signed',
    of: ({ after }) => after.value.replace('−', '-').replace('+', ''),
  },
  {
    name: 'checked_by_a_person',
    means: 'whether a person checked both values',
    of: ({ before, after }) => (before?.checked ?? true) && after.checked,
  },
  {
    name: 'verdict',
    means: 'what an editor said of a shift: confirmed or dismissed',
    of: ({ verdict }) => verdict?.ruling ?? null,
  },
  { name: 'verdict_reason', means: 'why', of: ({ verdict }) => verdict?.reason ?? null },
  { name: 'address', means: 'the statement after, at this data version', of: ({ after }, at) => at(after.href) },
];

/** Who moved, dismissed shifts too, each with the statement before and the one after. */
export function toMovementList({ moved, scope, none, observations }: ShiftList, at: At): ListContent {
  const { shifts, steps, firsts, dismissed } = moved;
  const listed = [...shifts, ...steps, ...firsts, ...dismissed];
  const sentence = (one: Movement): string => {
    const verdict = verdictWords(one);
    return (
      `${one.holder.name} on “${targetName(one.target)}”: ` +
      `${one.words}${verdict ? ` (${verdict.replace(/\.$/u, '')})` : ''}.`
    );
  };
  return {
    title:
      scope === null ? 'Who moved' : `Who moved, ${scope.charAt(0).toLowerCase()}${scope.slice(1).replace(/\.$/u, '')}`,
    claim:
      `${plural(shifts.length, 'shift')}, ${plural(steps.length, 'step')}, ` +
      `${plural(firsts.length, 'first')}${dismissed.length > 0 ? `, ${dismissed.length} dismissed by an editor` : ''}`,
    table: listTable(listed, shiftColumns, at),
    observations,
    entries: [
      ...(shifts.length === 0 ? [{ sentence: none.shifts, notes: [] }] : []),
      ...listed.map((one) => ({
        sentence: sentence(one),
        notes: [...(one.before ? [one.before] : []), one.after].map(({ statementKey }) => ({
          statement: statementKey,
        })),
      })),
    ],
  };
}
