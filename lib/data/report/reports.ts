import type { ArticleReference, TextQuality } from '@/lib/domain/article/article';
import { verifySpan } from '@/lib/domain/article/span';
import type { MatchBasis, Report, ReportMode } from '@/lib/domain/report/report';
import { readActors, type Actors } from '../actor/actor-reference';
import type { Archive } from '../archive';
import { sha256 } from '../history/digest';
import { inForceAt } from '../history/tables';
import { outletFields, toOutlet } from '../outlet/outlet';
import { named, rememberedById } from '../remembered';
import { publishedAt } from '../filter/published';

type Version = Pick<Archive, 'version'>;

export const articleReferenceFields = (archive: Version) =>
  ({
    select: {
      slug: true,
      versions: {
        where: inForceAt(archive.version),
        select: { title: true, publishedOn: true, textQuality: true, outlet: outletFields(archive) },
      },
    },
  }) as const;

interface ArticleRow {
  readonly slug: string;
  readonly versions: readonly {
    readonly title: string;
    readonly publishedOn: string;
    readonly textQuality: string;
    readonly outlet: Parameters<typeof toOutlet>[0];
  }[];
}

export function toArticleReference({ slug, versions: [version] }: ArticleRow): ArticleReference {
  if (!version) throw new Error(`Article ${slug} has no version in force.`);
  const { title, publishedOn, textQuality, outlet } = version;
  return { slug, title, publishedOn, textQuality: textQuality as TextQuality, outlet: toOutlet(outlet) };
}

/** By their ids, as they were at the version. Those that have no version in force are left out. */
function readArticleReferences(
  archive: Archive,
  ids: Iterable<number>,
): Promise<ReadonlyMap<number, ArticleReference>> {
  return rememberedById(archive, 'articles', ids, async (missing) => {
    const { select } = articleReferenceFields(archive);
    const rows = await archive.db.article.findMany({ where: { id: { in: missing } }, select: { ...select, id: true } });
    return rows.filter(({ versions }) => versions.length > 0).map((row) => [row.id, toArticleReference(row)] as const);
  });
}

/** What a query selects of a statement's reports; articles withdrawn by then, or now, are left out. */
export const reportFields = (archive: Version) => {
  const inForce = inForceAt(archive.version);
  return {
    where: { versions: { some: inForce }, article: publishedAt(archive.version) },
    orderBy: { id: 'asc' },
    select: {
      key: true,
      articleId: true,
      versions: { where: inForce, include: { passage: { include: { text: true } } } },
      relays: { where: inForce, orderBy: { ordinal: 'asc' }, select: { actorId: true } },
    },
  } as const;
};

interface ReportRow {
  readonly key: string;
  readonly articleId: number;
  readonly versions: readonly {
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly mode: string;
    readonly cue: string;
    readonly matchBasis: string;
    readonly note: string | null;
    readonly passage: {
      readonly ordinal: number;
      readonly start: number;
      readonly end: number;
      readonly sha256: string;
      readonly text: { readonly text: string } | null;
    };
  }[];
  readonly relays: readonly { readonly actorId: number }[];
}

/** What reports name: the articles that carry them, and who passed the words on. */
export interface ReportNames {
  readonly articles: ReadonlyMap<number, ArticleReference>;
  readonly actors: Actors;
}

export async function readReportNames(archive: Archive, reports: readonly ReportRow[]): Promise<ReportNames> {
  const articles = await readArticleReferences(
    archive,
    reports.map(({ articleId }) => articleId),
  );
  return {
    articles,
    actors: await readActors(
      archive,
      reports.flatMap(({ relays }) => relays.map(({ actorId }) => actorId)),
    ),
  };
}

/** Maps a report and checks its span against the stored text, as on every read. */
export function toReport(row: ReportRow, { articles, actors }: ReportNames): Report[] {
  const [version] = row.versions;
  if (!version) return [];
  const { start, end, quote, mode, cue, matchBasis, note, passage } = version;
  const text = passage.text?.text ?? null;
  return [
    {
      key: row.key,
      article: named(articles, row.articleId),
      span: { start, end },
      quote,
      intact: verifySpan({ ...passage, text }, sha256(text ?? ''), { start, end }, quote).ok,
      mode: mode as ReportMode,
      cue,
      matchBasis: matchBasis as MatchBasis,
      note,
      relays: row.relays.map(({ actorId }) => named(actors, actorId)),
    },
  ];
}
