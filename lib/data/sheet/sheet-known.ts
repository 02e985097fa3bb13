import type { Statement } from '@/lib/domain/statement/statement';
import type { JudgedValue } from '@/lib/domain/stance/stance-value';
import type { NamedActor, NamedArticle, NamedJudgement, NamedTarget, SheetKnown } from '@/lib/domain/sheet/sheet-known';
import { plainWords, type SheetRow } from '@/lib/domain/sheet/sheet-mapping';
import { listKnownActors } from '../actor/known-actors';
import type { Archive } from '../archive';
import { toCoderName, coderFields } from '../coder/coders';
import { inForceAt, stillInForce } from '../history/tables';
import { inPieces } from '../in-pieces';
import { listIssues } from '../issue/issues';
import { listStatementsByKey } from '../statement/statements';

/** Rows of exports of more versions than this are not held against them. */
const mostVersions = 20;

async function inParts<Item, Found>(
  items: readonly Item[],
  read: (part: Item[]) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const some of inPieces(items)) found.push(...(await read(some)));
  return found;
}

const byKey = async (archive: Archive, keys: readonly string[]): Promise<ReadonlyMap<string, Statement>> =>
  new Map(
    (await inParts(keys, (part) => listStatementsByKey(archive, part))).map((statement) => [statement.key, statement]),
  );

async function listNamedActors(archive: Archive): Promise<NamedActor[]> {
  return (await listKnownActors(archive)).map(
    ({ slug, kind, name, short, aliases, roles, part_of: partOf = null }) => ({
      slug,
      kind,
      names: [name, ...(short === undefined ? [] : [short]), ...aliases.map((alias) => alias.name)],
      roles,
      partOf,
      recorded: true,
    }),
  );
}

const toIssue = ({
  slug,
  label,
  retired,
}: {
  readonly slug: string;
  readonly label: string;
  readonly retired: boolean;
}): NamedTarget => ({ key: `issue:${slug}`, names: [label], retired });

const titleFields = {
  id: true,
  slug: true,
  versions: { where: { validTo: stillInForce }, select: { title: true } },
} as const;

/** The ids of the articles that rows name by slug or by title. */
async function namedArticles({ db }: Archive, rows: readonly SheetRow[]) {
  const names = new Set(
    rows
      .flatMap(({ cells }) => [cells.article, cells.article_title, cells.source])
      .map((name) => plainWords(name ?? '')),
  );
  const all = await db.article.findMany({ select: titleFields });
  const named = all.filter(
    ({ slug, versions }) => names.has(plainWords(slug)) || versions.some(({ title }) => names.has(plainWords(title))),
  );
  return { ids: named.map(({ id }) => id), taken: new Set(all.map(({ slug }) => slug)) };
}

const articleFields = {
  slug: true,
  length: true,
  versions: {
    where: { validTo: stillInForce },
    select: {
      title: true,
      publishedOn: true,
      publication: true,
      outlet: { select: { slug: true, versions: { where: { validTo: stillInForce }, select: { name: true } } } },
    },
  },
  passages: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true, text: { select: { text: true } } } },
  reports: {
    select: {
      versions: { where: { validTo: stillInForce }, select: { quote: true } },
      statement: {
        select: {
          key: true,
          versions: { where: { validTo: stillInForce }, select: { speaker: { select: { slug: true } } } },
        },
      },
    },
  },
} as const;

const readArticleRows = ({ db }: Archive, ids: number[]) =>
  db.article.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' }, select: articleFields });

function toNamed({
  slug,
  length,
  versions: [version],
  passages,
  reports,
}: Awaited<ReturnType<typeof readArticleRows>>[number]): NamedArticle[] {
  if (!version) return [];
  return [
    {
      slug,
      title: version.title,
      outlet: version.outlet.versions[0]?.name ?? version.outlet.slug,
      publishedOn: version.publishedOn,
      publication: version.publication,
      wholeTextStored: passages.some(({ start, end }) => start === 0 && end === length),
      passages: passages.map(({ start, text }) => ({ start, text: text?.text ?? null })),
      reports: reports.flatMap(({ versions: [words], statement }) =>
        statement.versions.flatMap(({ speaker }) =>
          words ? [{ statement: statement.key, speaker: speaker.slug, quote: words.quote }] : [],
        ),
      ),
    },
  ];
}

/** The data versions that rows say they come from, as far as there are such. */
function versionsIn(rows: readonly SheetRow[], head: number): number[] {
  const said = new Set(
    rows
      .map(({ cells }) => cells.version?.trim() ?? '')
      .filter((text) => /^\d{1,9}$/u.test(text))
      .map(Number),
  );
  return [...said].filter((version) => version <= head).slice(0, mostVersions);
}

/** The keys of the statements that rows are about: by their own key, or by a quote of theirs. */
function keysIn(rows: readonly SheetRow[], articles: readonly NamedArticle[]): string[] {
  const quotes = new Set(rows.map(({ cells }) => cells.quote?.trim() ?? ''));
  const quoted = articles.flatMap(({ reports }) =>
    reports.filter(({ quote }) => quotes.has(quote)).map(({ statement }) => statement),
  );
  return [
    ...new Set([...rows.map(({ cells }) => cells.statement?.trim() ?? '').filter((key) => key !== ''), ...quoted]),
  ];
}

/** The newest judgement of each coder and target of these statements, undone ones left out. */
async function listJudged({ db }: Archive, keys: readonly string[]): Promise<NamedJudgement[]> {
  const rows = await inParts(keys, (part) =>
    db.stanceAnnotation.findMany({
      where: { statement: { key: { in: part } } },
      orderBy: [{ seq: 'asc' }, { id: 'asc' }],
      select: {
        seq: true,
        value: true,
        reason: true,
        statement: { select: { key: true } },
        coder: { select: { slug: true } },
        target: { select: { issue: { select: { slug: true } }, actor: { select: { slug: true } } } },
      },
    }),
  );
  const standing = new Set(
    (
      await inParts([...new Set(rows.map(({ seq }) => seq))], (part) =>
        db.actValidity.findMany({
          where: { changeSeq: { in: part }, validTo: stillInForce },
          select: { changeSeq: true },
        }),
      )
    ).map(({ changeSeq }) => changeSeq),
  );
  const newest = new Map(
    rows
      .filter(({ seq }) => standing.has(seq))
      .map(({ statement, coder, target: { issue, actor }, value, reason }): [string, NamedJudgement] => {
        const target = issue ? `issue:${issue.slug}` : `actor:${actor?.slug ?? ''}`;
        return [
          `${statement.key} ${target} ${coder.slug}`,
          { statement: statement.key, target, coder: coder.slug, value: value as JudgedValue, reason },
        ];
      }),
  );
  return [...newest.values()];
}

async function slugsOf(rows: Promise<readonly { readonly slug: string }[]>): Promise<ReadonlySet<string>> {
  return new Set((await rows).map(({ slug }) => slug));
}

/**
 * All that a sheet's rows are held against at the archive's version; `builtIn` are actors that can be recorded when
 * first named.
 */
export async function readSheetKnown(
  archive: Archive,
  rows: readonly SheetRow[],
  builtIn: readonly NamedActor[],
): Promise<SheetKnown> {
  const { db, version: head } = archive;
  const { ids, taken } = await namedArticles(archive, rows);
  const articles = (await inParts(ids, (part) => readArticleRows(archive, part))).flatMap(toNamed);
  const keys = keysIn(rows, articles);
  const then = new Map<number, ReadonlyMap<string, Statement>>();
  const now = await byKey(archive, keys);
  for (const version of versionsIn(rows, head))
    then.set(version, version === head ? now : await byKey({ ...archive, version }, keys));
  const actors = await listNamedActors(archive);
  const recorded = new Set(actors.map(({ slug }) => slug));
  const occasions = await db.occasionVersion.findMany({
    where: inForceAt(head),
    select: { title: true, occasion: { select: { slug: true } } },
  });
  const coders = (await db.coder.findMany(coderFields(archive))).map(toCoderName);
  return {
    head,
    now,
    then,
    articles,
    takenArticles: taken,
    actors: [...actors, ...builtIn.filter(({ slug }) => !recorded.has(slug))],
    judged: await listJudged(archive, rows.some(({ cells }) => (cells.coder ?? '') !== '') ? keys : []),
    takenActors: await slugsOf(db.actor.findMany({ select: { slug: true } })),
    issues: (await listIssues(archive)).map(toIssue),
    occasions: occasions.map(({ title, occasion: { slug } }) => ({ slug, names: [title] })),
    coders: coders.map(({ slug, name, kind }) => ({ slug, kind, names: [name] })),
  };
}
