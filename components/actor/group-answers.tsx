import { ActorName } from '@/components/marks/actor-name';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { namesInSentence } from '@/lib/views/words/actor-words';
import type { GroupAnswer, MemberAnswer } from '@/lib/views/position/group-answer';

function Answer({ answer: { member, standing, words, link, after } }: { readonly answer: MemberAnswer }) {
  const isSilence = standing === 'said-nothing' || standing === 'declined';
  return (
    <li>
      <ActorName actor={member} href />{' '}
      <span className={isSilence ? 'silence' : undefined}>
        {words}
        {link ? (
          <>
            {' '}
            <Link href={link.href}>{link.words}</Link>
          </>
        ) : null}
        {after}
      </span>
    </li>
  );
}

interface GroupAnswersProps {
  readonly answers: readonly GroupAnswer[];
  /** "none found in these 5 articles" */
  readonly none: string;
}

/** What the members say on each issue, in words; issues on which nothing was found of any stand together at the end. */
export function GroupAnswers({ answers, none }: GroupAnswersProps) {
  const [found, empty] = [
    answers.filter((answer) => answer.answers.length > 0),
    answers.filter((answer) => answer.answers.length === 0),
  ];
  return (
    <>
      {found.map(({ issue, summary, answers: members, none: without, checked }) => (
        <Section
          key={issue.slug}
          id={issue.slug}
          title={
            <Link className="quiet" href={`/issues/${issue.slug}`}>
              {issue.label}
            </Link>
          }
          note={checked ? `${checked}.` : null}
        >
          <p>{summary}.</p>
          <ul className="rows mt-2">
            {members.map((answer) => (
              <Answer key={answer.member.slug} answer={answer} />
            ))}
          </ul>
          {without.length > 0 ? (
            <p className="empty mt-2">
              {namesInSentence(without)}: {none}.
            </p>
          ) : null}
        </Section>
      ))}
      {empty.length === 0 ? null : (
        <Section id="none" title="Nothing found of any" note={`Of all tracked: ${none}.`}>
          <ul className="rows">
            {empty.map(({ issue }) => (
              <li key={issue.slug}>
                <Link href={`/issues/${issue.slug}`}>{issue.label}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
