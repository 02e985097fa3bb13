import type { ActorReference } from '@/lib/domain/actor/actor';
import type { ActorGroup } from '@/lib/domain/group/actor-group';
import { memberStanding, memberStandings, type MemberStanding } from '@/lib/domain/group/member-standing';
import type { IssueReference } from '@/lib/domain/issue/issue';
import type { Silence } from '@/lib/domain/silence/silence';
import { countedAmong, type Observation } from '@/lib/domain/stance/observation';
import { checkedWords, countOf, leftOutList, plural } from '../words/counting';
import { evidenceHref } from '../address/evidence-filter';
import { poleOfIt } from '../words/standing-words';
import { silenceLine } from '../words/silence-words';
import { standingCount, notCountedWords } from '../words/member-words';

/** What was found of one member, in words; the linked number is that of the statements its link opens. */
export interface MemberAnswer {
  readonly member: ActorReference;
  readonly standing: MemberStanding;
  /** Before the link: "backs it in each of". */
  readonly words: string;
  readonly link: { readonly words: string; readonly href: string } | null;
  /** After the link: ", 1 on another’s word left out"; empty where nothing is left out. */
  readonly after: string;
}

/** A group's answer to one issue. */
export interface GroupAnswer {
  readonly issue: IssueReference;
  /** "Of 6 tracked: 4 back, 1 takes no side, 1 none found". */
  readonly summary: string;
  /** Those of whom something was found or recorded, by standing, then name. */
  readonly answers: readonly MemberAnswer[];
  /** Members of whom nothing was found, nor a silence recorded. */
  readonly none: readonly ActorReference[];
  readonly checked: string | null;
}

/** "backs it in each of", "backs it in 2, takes no side in 1 of": no more than the signs of the statements counted. */
function signWords(counted: readonly Observation[], issue: IssueReference): string {
  const inSign = (sign: number): number => counted.filter(({ score }) => Math.sign(score.value ?? 0) === sign).length;
  const parts = (
    [
      [poleOfIt(issue.forPole), inSign(1)],
      [poleOfIt(issue.againstPole), inSign(-1)],
      ['takes no side', inSign(0)],
    ] as const
  ).filter(([, n]) => n > 0);
  const [[verb, n] = ['', 0], ...others] = parts;
  if (others.length === 0) return n === 1 ? `${verb} in the` : `${verb} in each of`;
  return `${parts.map(([said, times]) => `${said} in ${times}`).join(', ')} of`;
}

function foundAnswer(
  member: ActorReference,
  standing: MemberStanding,
  issue: IssueReference,
  all: readonly Observation[],
): MemberAnswer {
  const counted = countedAmong(all);
  const href = evidenceHref({ holder: member.slug, target: `issue:${issue.slug}` });
  const left = leftOutList(countOf(all));
  const found = { words: `${plural(all.length, 'statement')} found`, href };
  if (counted.length === 0)
    return {
      member,
      standing,
      words: `${notCountedWords(standing) ?? ''},`,
      link: found,
      after: standing === 'left-out' ? `, ${left ?? ''}` : '',
    };
  const words = signWords(counted, issue);
  if (left === null) return { member, standing, words, link: found, after: '' };
  return {
    member,
    standing,
    words: `${words} ${plural(counted.length, 'statement')} counted;`,
    link: { words: `${all.length} found`, href },
    after: `, ${left} left out`,
  };
}

function answerOf(
  member: ActorReference,
  issue: IssueReference,
  all: readonly Observation[],
  silences: readonly Silence[],
): MemberAnswer {
  const standing = memberStanding(all, silences);
  if (all.length > 0) return foundAnswer(member, standing, issue, all);
  const [newest] = silences;
  return { member, standing, words: newest ? silenceLine(newest) : '', link: null, after: '' };
}

/** `observations` and `silences` may be of any holder and target; silences come newest first. */
export function toGroupAnswer(
  { members }: Pick<ActorGroup, 'members'>,
  issue: IssueReference,
  observations: readonly Observation[],
  silences: readonly Silence[],
): GroupAnswer {
  const key = `issue:${issue.slug}`;
  const toward = observations.filter(({ score }) => score.target.key === key);
  const silent = silences.filter(({ target }) => target.key === key);
  const answers = members.map((member) =>
    answerOf(
      member,
      issue,
      toward.filter(({ holder }) => holder.slug === member.slug),
      silent.filter(({ holder }) => holder.slug === member.slug),
    ),
  );
  const present = memberStandings.filter((standing) => answers.some((answer) => answer.standing === standing));
  const counts = present.map((standing) =>
    standingCount(standing, answers.filter((answer) => answer.standing === standing).length, {
      for: issue.forPole,
      against: issue.againstPole,
    }),
  );
  const ofMembers = toward.filter(
    ({ holder, score }) => score.state === 'settled' && members.some(({ slug }) => slug === holder.slug),
  );
  return {
    issue,
    summary: `Of ${members.length} tracked: ${counts.join(counts.some((count) => /[,:]/u.test(count)) ? '; ' : ', ')}`,
    answers: present.flatMap((standing) =>
      answers.filter((answer) => answer.standing === standing && standing !== 'none-found'),
    ),
    none: answers.filter(({ standing }) => standing === 'none-found').map(({ member }) => member),
    checked: checkedWords(ofMembers),
  };
}
