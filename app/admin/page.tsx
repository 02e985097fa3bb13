import type { Metadata } from 'next';
import { ChangeList } from '@/components/admin/frame/change-list';
import { OpenScores } from '@/components/admin/stance/open-scores';
import { ToReview } from '@/components/admin/article/to-review';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { archiveAt, reader } from '@/lib/data/archive';
import { listChanges } from '@/lib/data/change/changes';
import { readCollection } from '@/lib/data/collection/collection';
import { countWaiting, listOpenScores } from '@/lib/data/stance/confirm-queue';
import { countToReview } from '@/lib/data/article/intakes';
import { listStatementsByKey } from '@/lib/data/statement/statements';
import { expectPerson } from '@/lib/session/current-person';
import { plural } from '@/lib/views/words/counting';
import { toOpenScores } from '@/lib/views/desk/open-scores';

export const metadata: Metadata = { title: 'Work' };

function ToConfirm({ unchecked }: { readonly unchecked: number }) {
  return (
    <Section id="unchecked" title="To confirm" note="Scores that rest on assisted codings or seed rules alone.">
      {unchecked === 0 ? (
        <p>Every score in force has been checked.</p>
      ) : (
        <p>
          <a className="button" href="/admin/confirm">
            Confirm {plural(unchecked, 'score')}
          </a>
        </p>
      )}
    </Section>
  );
}

export default async function WorkPage() {
  const person = await expectPerson('/admin');
  const archive = await archiveAt();
  const [review, waiting, open, changes, { scores, scoresChecked }] = await Promise.all([
    countToReview(reader()),
    countWaiting(archive),
    listOpenScores(archive),
    listChanges(archive, { limit: 10 }),
    readCollection(archive),
  ]);
  const statements = await listStatementsByKey(archive, [...new Set(open.map(({ statementKey }) => statementKey))]);
  return (
    <>
      <PageHeading title="Work" lede={`${scoresChecked} of ${plural(scores, 'score')} in force checked by a person.`} />
      <Section
        id="review"
        title="To review"
        note="Found by machine in articles. Before nobody until a person accepts it."
      >
        <ToReview {...review} />
      </Section>
      <ToConfirm unchecked={waiting.unchecked} />
      <Section
        id="open"
        title="Not settled"
        note={
          person.role === 'editor'
            ? 'Judgements differ. An editor settles them.'
            : 'Judgements differ. An editor settles them; you may add yours.'
        }
      >
        <OpenScores scores={toOpenScores(open, statements)} />
      </Section>
      <Section
        id="changes"
        title="Recent changes"
        aside={
          <p className="section-note">
            <a href="/admin/changes">All changes</a>
          </p>
        }
      >
        <ChangeList changes={changes} withSubject />
      </Section>
    </>
  );
}
