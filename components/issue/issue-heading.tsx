import { ActorName } from '@/components/marks/actor-name';
import { StanceMark } from '@/components/marks/stance-mark';
import { Facts } from '@/components/ui/facts';
import { PageHeading } from '@/components/ui/page-heading';
import type { Collection } from '@/lib/domain/collection/collection';
import type { Issue } from '@/lib/domain/issue/issue';
import { codebookWords } from '@/lib/views/position/collection-line';

function Bearings({ issue }: { readonly issue: Issue }) {
  if (issue.bearings.length === 0) return null;
  return (
    <ul className="rows">
      {issue.bearings.map(({ actor, sign }) => (
        <li key={actor.slug}>
          <ActorName actor={actor} href />{' '}
          <span className="text-faint">
            {sign > 0 ? '(backing it speaks for the actor)' : '(backing it speaks against the actor)'}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The proposition as it is written, its two ends, and what to know before reading a value. */
export function IssueHeading({ issue, collection }: { readonly issue: Issue; readonly collection: Collection }) {
  return (
    <PageHeading
      kicker={issue.retired ? 'Issue, retired: it takes no new stances' : 'Issue'}
      title={issue.label}
      lede={<>“{issue.proposition}”</>}
    >
      <div className="mt-5">
        <Facts
          facts={[
            {
              term: 'For',
              is: (
                <>
                  <StanceMark value={2} size={12} /> {issue.forPole}
                </>
              ),
            },
            {
              term: 'Against',
              is: (
                <>
                  <StanceMark value={-2} size={12} /> {issue.againstPole}
                </>
              ),
            },
            { term: 'To note', is: issue.note },
            { term: 'Bears on', is: issue.bearings.length > 0 ? <Bearings issue={issue} /> : null },
            { term: 'Codebook', is: codebookWords(collection).replace('Codebook ', '') },
          ]}
        />
      </div>
    </PageHeading>
  );
}
