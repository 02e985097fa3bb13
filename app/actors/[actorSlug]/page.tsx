import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openArchive } from '@/app/open-archive';
import { ActorAccount } from '@/components/evidence/actor-account';
import { ActorHeading } from '@/components/evidence/actor-heading';
import { StatementEntries } from '@/components/evidence/statement-entries';
import { TakeMenu } from '@/components/evidence/take-menu';
import { ActorTimelines } from '@/components/figures/actor-timelines';
import { ActorJudgements } from '@/components/figures/actor-judgements';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/ui/section';
import { findActorBySlug } from '@/lib/data/actors';
import { readCollection } from '@/lib/data/collection';
import { listObservations } from '@/lib/data/observations';
import { listStatements } from '@/lib/data/statements';
import { toActorProfile } from '@/lib/views/actor-profile';
import { inSentence } from '@/lib/views/actor-words';
import { noneFound } from '@/lib/views/collection-line';

type Props = PageProps<'/actors/[actorSlug]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const actor = await findActorBySlug(await openArchive(searchParams), (await params).actorSlug);
  return actor ? { title: actor.name } : {};
}

export default async function ActorPage({ params, searchParams }: Props) {
  const { actorSlug } = await params;
  const archive = await openArchive(searchParams);
  const actor = await findActorBySlug(archive, actorSlug);
  if (!actor) notFound();
  const [collection, held, about, statements, uttered] = await Promise.all([
    readCollection(archive),
    listObservations(archive, { holder: actorSlug }),
    listObservations(archive, { target: `actor:${actorSlug}` }),
    listStatements(archive, { holder: actorSlug, newestFirst: true }),
    listStatements(archive, { speaker: actorSlug, newestFirst: true }),
  ]);
  const profile = toActorProfile({ held, about, statements, collectionEnd: collection.lastDay });
  const none = noneFound(collection);
  const shown = statements.length > 0 ? statements : uttered;
  return (
    <PageShell section="actors" collection={collection} crumbs={[{ name: 'Actors', href: '/actors' }, { name: actor.name }]}>
      <ActorHeading actor={actor} profile={profile} statements={shown} />
      <ActorTimelines timelines={profile.timelines} collection={collection} />
      <ActorJudgements actor={actor} profile={profile} none={none} />
      <ActorAccount actor={actor} profile={profile} />
      <Section id="statements" title={statements.length > 0 ? `In the name of ${inSentence(actor)}` : `Uttered by ${inSentence(actor)}`} aside={<TakeMenu taken={{ filter: statements.length > 0 ? { holder: actorSlug } : { speaker: actorSlug } }} address={`/actors/${actorSlug}`} version={archive.version} />}>
        <StatementEntries statements={shown} none={`Statements: ${none}.`} />
      </Section>
    </PageShell>
  );
}
