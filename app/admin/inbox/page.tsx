import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askSecondCoderAgain } from '@/app/admin/articles/actions';
import { DeedNote } from '@/components/admin/form/deed-note';
import { ArticleDeskTable } from '@/components/admin/article/article-desk-table';
import { InboxDesk } from '@/components/admin/inbox/inbox-desk';
import { InboxKeys } from '@/components/admin/inbox/inbox-keys';
import { InboxOthers } from '@/components/admin/inbox/inbox-others';
import { SecondReadingNote } from '@/components/admin/article/second-reading-note';
import { SameUtterance } from '@/components/admin/statement/same-utterance';
import { PageHeading } from '@/components/ui/page-heading';
import { archiveAt, reader } from '@/lib/data/archive';
import { findArticleDesk, findWholeText, listArticleDesks } from '@/lib/data/article/intakes';
import { listObservations } from '@/lib/data/stance/observations';
import { listProposalsOf, newestDecisionOf } from '@/lib/data/proposal/proposals';
import { findSameUtterance } from '@/lib/data/statement/same-utterance';
import { findSecondReading } from '@/lib/data/proposal/second-readings';
import { now } from '@/lib/runtime/clock';
import { environment } from '@/lib/runtime/environment';
import { expectPerson } from '@/lib/session/current-person';
import { toArticleLines } from '@/lib/views/desk/article-desk';
import { openForm } from '@/lib/views/form/form-state';
import { proposalHref, readInboxQuery, toInbox } from '@/lib/views/inbox/inbox';
import { heldNow, inInboxOrder } from '@/lib/views/inbox/inbox-order';
import { mayAskAgain, secondReadingWords } from '@/lib/views/inbox/second-reading';
import { toSameUtterance } from '@/lib/views/inbox/same-utterance';
import { accept, acceptMany, acceptReport, reject, takeBack } from './actions';
import { inboxNames } from '../inbox-names';

export const metadata: Metadata = { title: 'Inbox' };

export default async function InboxPage({ searchParams }: PageProps<'/admin/inbox'>) {
  const { article, at, speaker, done } = readInboxQuery(await searchParams);
  const person = await expectPerson('/admin/inbox');
  const text = article === null ? null : await findWholeText(reader(), article);
  if (article === null || text === null) return <WaitingArticles />;
  const archive = await archiveAt();
  const [proposals, observations, names, newest, desks, second] = await Promise.all([
    listProposalsOf(reader(), article),
    listObservations(archive),
    inboxNames(archive),
    newestDecisionOf(reader(), article, person.coderId),
    findArticleDesk(reader(), article),
    findSecondReading(reader(), article),
  ]);
  const [desk] = toArticleLines(desks);
  if (!desk) notFound();
  const inbox = toInbox(text, inInboxOrder(proposals, heldNow(observations)), names, { at, speaker });
  const { item } = inbox;
  const front = proposals.find(({ id }) => id === item?.id);
  const same = front ? await findSameUtterance(archive, front) : null;
  const asked = secondReadingWords(second, now());
  return (
    <>
      <DeedNote done={done} />
      <PageHeading
        title={desk.title}
        sentence
        kicker={
          <>
            <a href="/admin/inbox">Inbox</a> / {desk.outlet}, {desk.day}: {inbox.open} to review, {inbox.decided}{' '}
            decided
          </>
        }
      />
      {asked === null ? null : (
        <SecondReadingNote
          words={asked}
          article={article}
          askAgain={environment().coder && mayAskAgain(second, now()) ? askSecondCoderAgain : null}
        />
      )}
      <InboxDesk
        article={article}
        inbox={inbox}
        decide={
          item ? (
            <>
              {same ? (
                <SameUtterance
                  key={item.id}
                  same={toSameUtterance(same)}
                  acceptReport={acceptReport}
                  initial={openForm({ proposal: String(item.id), statement: same.statement.key })}
                />
              ) : null}
              <InboxKeys
                key={`${item.id} ${item.speakerSlug}`}
                accept={accept}
                reject={reject}
                mayAccept={item.lacks === null}
                asNew={same !== null}
                bars={front?.found.speaker.slug === null ? 'speaker' : 'words'}
                initial={openForm({ proposal: String(item.id), speaker: item.speakerSlug ?? '', article })}
                rejection={openForm({ proposal: String(item.id), rejection: '', scope: 'here' })}
                editHref={proposalHref(item.id)}
                swap={item.swap}
                previousHref={inbox.previousHref}
                nextHref={inbox.nextHref}
              />
            </>
          ) : null
        }
        others={
          <InboxOthers
            takeBack={takeBack}
            acceptMany={acceptMany}
            article={article}
            mayTakeBack={newest !== null}
            mayAcceptMany={inbox.open > 1}
          />
        }
      />
    </>
  );
}

async function WaitingArticles() {
  const waiting = (await listArticleDesks(reader())).filter(({ open }) => open > 0);
  return (
    <>
      <PageHeading
        title="Inbox"
        lede={waiting.length === 0 ? 'No proposal waits for review.' : 'Articles with proposals that wait for review.'}
      />
      {waiting.length === 0 ? (
        <p>
          <a className="button" href="/admin/articles">
            Put in an article
          </a>
        </p>
      ) : (
        <ArticleDeskTable intakes={[]} articles={toArticleLines(waiting)} />
      )}
    </>
  );
}
