import type { CodebookVersion } from '@/lib/domain/codebook/codebook';
import type { Issue, IssueReference } from '@/lib/domain/issue/issue';
import { actorFields, toActor } from '../actor/actor-reference';
import type { Archive } from '../archive';
import { publishedAt } from '../filter/published';
import { inForceAt } from '../history/tables';
import { rememberedById, rememberedNow } from '../remembered';

export const issueReferenceFields = ({ version }: Pick<Archive, 'version'>) =>
  ({
    select: {
      id: true,
      slug: true,
      versions: { where: inForceAt(version), select: { label: true, ordinal: true, againstPole: true, forPole: true } },
    },
  }) as const;

interface IssueRow {
  readonly id: number;
  readonly slug: string;
  readonly versions: readonly Omit<IssueReference, 'id' | 'slug'>[];
}

export function toIssueReference({ id, slug, versions: [version] }: IssueRow): IssueReference {
  return {
    id,
    slug,
    label: version?.label ?? slug,
    ordinal: version?.ordinal ?? Number.MAX_SAFE_INTEGER,
    againstPole: version?.againstPole ?? 'rejects',
    forPole: version?.forPole ?? 'backs',
  };
}

/** By their ids, as they were named at the version. */
export function readIssueReferences(
  archive: Archive,
  ids: Iterable<number>,
): Promise<ReadonlyMap<number, IssueReference>> {
  return rememberedById(archive, 'issues', ids, async (missing) => {
    const rows = await archive.db.issue.findMany({ where: { id: { in: missing } }, ...issueReferenceFields(archive) });
    return rows.map((row) => [row.id, toIssueReference(row)] as const);
  });
}

async function readIssues(archive: Archive, slug?: string): Promise<Issue[]> {
  const { db, version } = archive;
  const inForce = inForceAt(version);
  const rows = await db.issue.findMany({
    where: { ...publishedAt(version), ...(slug === undefined ? {} : { slug }) },
    select: {
      id: true,
      slug: true,
      versions: { where: inForce },
      terms: { where: inForce, orderBy: { id: 'asc' }, select: { term: true } },
      bearings: { where: inForce, orderBy: { id: 'asc' }, include: { actor: actorFields(archive) } },
    },
  });
  const issues = rows.flatMap((row) => {
    const [fields] = row.versions;
    if (!fields) return [];
    return [
      {
        ...toIssueReference(row),
        proposition: fields.proposition,
        note: fields.note,
        retired: fields.retired,
        terms: row.terms.map(({ term }) => term),
        bearings: row.bearings.map(({ actor, sign }) => ({ actor: toActor(actor), sign: sign as 1 | -1 })),
      },
    ];
  });
  return issues.sort((a, b) => a.ordinal - b.ordinal);
}

/** Every published issue, in the codebook's order. */
export function listIssues(archive: Archive): Promise<readonly Issue[]> {
  return rememberedNow(archive, 'all issues', () => readIssues(archive));
}

export async function findIssueBySlug(archive: Archive, slug: string): Promise<Issue | null> {
  const [issue] = await rememberedNow(archive, `issue ${slug}`, () => readIssues(archive, slug));
  return issue ?? null;
}

/** The newest codebook version published by then, with its full text; null before the first. */
export async function findCodebook({ db, version }: Archive): Promise<CodebookVersion | null> {
  const row = await db.codebookVersion.findFirst({
    where: { seq: { lte: version } },
    orderBy: { seq: 'desc' },
    include: { codebook: { select: { slug: true, title: true } } },
  });
  return row && { id: row.id, slug: row.codebook.slug, title: row.codebook.title, number: row.number, text: row.text };
}
