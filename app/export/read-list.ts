import { listActors } from '@/lib/data/actor/actors';
import type { Archive } from '@/lib/data/archive';
import { listArticles } from '@/lib/data/article/articles';
import { readCollection } from '@/lib/data/collection/collection';
import { findGroupBySlug, listGroups } from '@/lib/data/group/groups';
import { findCodebook, listIssues } from '@/lib/data/issue/issues';
import { readActorCounts } from '@/lib/data/statement/actor-counts';
import { readStatementCounts } from '@/lib/data/statement/statement-counts';
import { listObservations } from '@/lib/data/stance/observations';
import { listOccasions } from '@/lib/data/occasion/occasions';
import { listWithdrawnSince } from '@/lib/data/change/past-states';
import { listShiftVerdicts } from '@/lib/data/shift/shift-verdicts';
import { listSilences } from '@/lib/data/silence/silences';
import { readSought } from '@/lib/data/stance/sought';
import type { Collection } from '@/lib/domain/collection/collection';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { productVersion } from '@/lib/runtime/product-version';
import { siteAddress } from '@/lib/runtime/site-address';
import { toActorDirectory } from '@/lib/views/page/actor-directory';
import { noneFound } from '@/lib/views/position/collection-line';
import { withVersion } from '@/lib/views/export/export-query';
import { toGroupAnswer } from '@/lib/views/position/group-answer';
import { toIssueDirectory } from '@/lib/views/page/issue-directory';
import { noneToward } from '@/lib/views/position/none-toward';
import { newestOnlyNote } from '@/lib/views/page/newest-only';
import { toShiftList } from '@/lib/views/page/shift-list';
import { parseShiftQuery, toShiftChoices } from '@/lib/views/address/shift-query';
import { toAnswerList, toIssueList, toMovementList } from '@/lib/views/list-export/counted-lists';
import { toActorList, toArticleList, toGroupList, toOccasionList } from '@/lib/views/list-export/directory-lists';
import type { ListAsked } from '@/lib/views/list-export/list-query';
import type { At } from '@/lib/views/list-export/list-table';
import { toListExport, type ListContent, type ListExport } from '@/lib/views/list-export/list-export';

async function readGroupAnswers(archive: Archive, slug: string, none: string, at: At): Promise<ListContent | null> {
  const group = await findGroupBySlug(archive, slug);
  if (!group) return null;
  const [issues, silences, held] = await Promise.all([
    listIssues(archive),
    listSilences(archive),
    Promise.all(group.members.map((member) => listObservations(archive, { holder: member.slug }))),
  ]);
  const observations = held.flat();
  return toAnswerList(
    group,
    issues.map((issue) => toGroupAnswer(group, issue, observations, silences)),
    observations,
    none,
    at,
  );
}

async function readMovements(
  archive: Archive,
  { shifts = {}, rule = defaultCounting }: ListAsked,
  all: number,
  at: At,
): Promise<ListContent | null> {
  const [observations, issues, verdicts] = await Promise.all([
    listObservations(archive),
    listIssues(archive),
    listShiftVerdicts(archive),
  ]);
  const { asked, ignored } = parseShiftQuery(shifts, toShiftChoices(observations, issues));
  return ignored.length > 0
    ? null
    : {
        ...toMovementList(toShiftList(observations, { ...asked, rule }, verdicts), at),
        partial: newestOnlyNote(observations, all),
      };
}

async function readContent(
  archive: Archive,
  asked: ListAsked,
  collection: Collection,
  at: At,
): Promise<ListContent | null> {
  const none = noneFound(collection);
  switch (asked.kind) {
    case 'actors':
      return toActorList(
        toActorDirectory(await listActors(archive), await readActorCounts(archive)).flatMap(({ entries }) => entries),
        at,
      );
    case 'issues': {
      const [issues, observations] = await Promise.all([listIssues(archive), listObservations(archive)]);
      const entries = toIssueDirectory(issues, observations);
      const sought = await readSought(
        archive,
        entries.filter(({ cells }) => cells.length === 0).map(({ issue }) => issue.slug),
      );
      return {
        ...toIssueList(entries, observations, (slug) => noneToward(collection, sought.get(slug)), at),
        partial: newestOnlyNote(observations, collection.statements),
      };
    }
    case 'occasions':
      return toOccasionList(await listOccasions(archive), await readStatementCounts(archive, 'occasions'), at);
    case 'articles':
      return toArticleList(await listArticles(archive), await readStatementCounts(archive, 'articles'), at);
    case 'groups':
      return toGroupList(await listGroups(archive), at);
    case 'group':
      return readGroupAnswers(archive, asked.group ?? '', none, at);
    case 'shifts':
      return readMovements(archive, asked, collection.statements, at);
  }
}

/** A list at the archive's version; null where it names a group, an actor or an issue that there is not. */
export async function readList(
  archive: Archive,
  asked: ListAsked,
  origin: string = siteAddress(),
): Promise<ListExport | null> {
  const collection = await readCollection(archive);
  const [content, codebook, withdrawn] = await Promise.all([
    readContent(archive, asked, collection, (path) => `${origin}${withVersion(path, archive.version)}`),
    findCodebook(archive),
    listWithdrawnSince(archive),
  ]);
  return (
    content &&
    toListExport({
      asked,
      collection,
      content,
      codebook: codebook?.text ?? '',
      withdrawn,
      origin,
      productVersion,
    })
  );
}
