import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { openArchive } from '@/app/open-archive';
import { GroupAnswers } from '@/components/actor/group-answers';
import { ActorName } from '@/components/marks/actor-name';
import { ListMenu } from '@/components/download/list-menu';
import { PageShell } from '@/components/layout/page-shell';
import { PageHeading } from '@/components/ui/page-heading';
import { readCollection } from '@/lib/data/collection/collection';
import { findGroupBySlug } from '@/lib/data/group/groups';
import { listIssues } from '@/lib/data/issue/issues';
import { listObservations } from '@/lib/data/stance/observations';
import { listSilences } from '@/lib/data/silence/silences';
import { codebookWords, noneFound } from '@/lib/views/position/collection-line';
import { countingLine, countOf, plural } from '@/lib/views/words/counting';
import { toGroupAnswer } from '@/lib/views/position/group-answer';

type Props = PageProps<'/groups/[groupSlug]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const group = await findGroupBySlug(await openArchive(searchParams), (await params).groupSlug);
  return group ? { title: group.name } : {};
}

export default async function GroupPage({ params, searchParams }: Props) {
  const { groupSlug } = await params;
  const archive = await openArchive(searchParams);
  const group = await findGroupBySlug(archive, groupSlug);
  if (!group) notFound();
  const [collection, issues, silences, held] = await Promise.all([
    readCollection(archive),
    listIssues(archive),
    listSilences(archive),
    Promise.all(group.members.map(({ slug }) => listObservations(archive, { holder: slug }))),
  ]);
  const observations = held.flat().filter(({ score }) => score.target.kind === 'issue');
  const answers = issues.map((issue) => toGroupAnswer(group, issue, observations, silences));
  return (
    <PageShell
      section="actors"
      collection={collection}
      crumbs={[{ name: 'Actors', href: '/actors' }, { name: 'Groups', href: '/groups' }, { name: group.name }]}
    >
      <PageHeading kicker={`Group of ${plural(group.members.length, 'actor')}`} title={group.name} lede={group.note}>
        <ul className="group-members mt-3" aria-label="Members">
          {group.members.map((member) => (
            <li key={member.slug}>
              <ActorName actor={member} href />
            </li>
          ))}
        </ul>
        <ListMenu asked={{ kind: 'group', group: groupSlug }} version={archive.version} />
      </PageHeading>
      <GroupAnswers answers={answers} none={noneFound(collection)} />
      <p className="fine">
        The words say how the statements found are signed, and nothing beyond them.{' '}
        {countingLine(countOf(observations))} {codebookWords(collection)}.
      </p>
    </PageShell>
  );
}
