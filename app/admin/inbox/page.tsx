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
import { proposalHref, readInboxQuery, toInbox, type InboxItem, type InboxQuery } from '@/lib/views/inbox/inbox';
import { heldNow, inInboxOrder } from '@/lib/views/inbox/inbox-order';
import { mayAskAgain, secondReadingWords } from '@/lib/views/inbox/second-reading';
import { toSameUtterance } from '@/lib/views/inbox/same-utterance';
import { accept, acceptMany, acceptReport, reject, takeBack } from './actions';
import { inboxNames } from '../inbox-names';

export const metadata: Metadata = { title: 'Inbox' };

type ReadInbox = Awaited<ReturnType<typeof readInbox>>;

/** Decides about the proposal in front, beside the statement it may be the same as. */
function Decide({ article, inbox, front, same, item }: ReadInbox & { readonly item: InboxItem }) {
  return (
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
  );
}

/** What became of the second machine coder's reading, with the way to ask it again; nothing where none was asked. */
function SecondReadingState({ article, second }: Pick<ReadInbox, 'article' | 'second'>) {
  const words = secondReadingWords(second, now());
  if (words === null) return null;
  const askAgain = environment().coder && mayAskAgain(second, now()) ? askSecondCoderAgain : null;
  return <SecondReadingNote words={words} article={article} askAgain={askAgain} />;
}

export default async function InboxPage({ searchParams }: PageProps<'/admin/inbox'>) {
  const query = readInboxQuery(await searchParams);
  const { article, done } = query;
  const person = await expectPerson('/admin/inbox');
  const text = article === null ? null : await findWholeText(reader(), article);
  if (article === null || text === null) return <WaitingArticles />;
  const read = await readInbox(article, text, query, person.coderId);
  const { desk, inbox, newest, second } = read;
  const { item } = inbox;
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
      <SecondReadingState article={article} second={second} />
      <InboxDesk
        article={article}
        inbox={inbox}
        decide={item ? <Decide {...read} item={item} /> : null}
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

/** What the inbox shows of an article, read whole; `front` is the proposal to decide about. */
async function readInbox(article: string, text: string, { at, speaker }: InboxQuery, coderId: number) {
  const archive = await archiveAt();
  const [proposals, observations, names, newest, desks, second] = await Promise.all([
    listProposalsOf(reader(), article),
    listObservations(archive),
    inboxNames(archive),
    newestDecisionOf(reader(), article, coderId),
    findArticleDesk(reader(), article),
    findSecondReading(reader(), article),
  ]);
  const [desk] = toArticleLines(desks);
  if (!desk) notFound();
  const inbox = toInbox(text, inInboxOrder(proposals, heldNow(observations)), names, { at, speaker });
  const front = proposals.find(({ id }) => id === inbox.item?.id);
  const same = front ? await findSameUtterance(archive, front) : null;
  return { article, desk, inbox, front, same, newest, second };
}
