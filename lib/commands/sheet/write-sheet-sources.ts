import { sha256 } from '@/lib/data/history/digest';
import type { Transaction } from '@/lib/data/transact';
import { writeActors } from '@/lib/data/actor/actor-rows';
import { writeArticle, writeOutlet } from '@/lib/data/article/article-rows';
import { writeCoder } from '@/lib/data/coder/coder-rows';
import { actorDirectory, articleDirectory, outletDirectory } from '@/lib/data/identity/identities';
import type { ActorInput } from '@/lib/domain/actor/actor-input';
import { freeSlug, slugOf } from '@/lib/domain/naming/slug-of';
import type { NewActor } from '@/lib/domain/sheet/name-reader';
import type { AddedReport, ArticleSource, SheetPlan, StatementPlan } from '@/lib/domain/sheet/sheet-plan';
import type { ReportInput } from '@/lib/domain/statement/statement-input';
import { actorsToRecord } from '@/lib/extraction/knowledge/actors-to-record';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { findOutletNamed } from '@/lib/data/outlet/outlet';

const between = '\n\n';

const toActor = ({ slug, kind, name }: NewActor): ActorInput => ({
  slug,
  kind,
  name,
  shortName: null,
  iso2: null,
  note: 'Recorded with an imported sheet.',
  until: null,
  aliases: [],
  roles: [],
  relations: [],
});

/** Records who is named or judged and the collection has not: from what is built in, or as the mapping says. */
export async function writeSheetActors(
  tx: Transaction,
  seq: number,
  { actors, builtIn, coders }: SheetPlan,
): Promise<void> {
  const known = await actorDirectory(tx);
  const inputs = [
    ...actorsToRecord(builtInKnowledge, builtIn, (slug) => known.find(slug) !== null),
    ...actors.map(toActor),
  ];
  if (inputs.length > 0) await writeActors(tx, seq, inputs);
  for (const coder of coders)
    await writeCoder(tx, seq, { ...coder, kind: 'person', note: 'Recorded with an imported sheet; does not sign in.' });
}

async function outletNamed(tx: Transaction, seq: number, name: string | null): Promise<string> {
  const wanted = name ?? 'Unnamed source';
  const known = await findOutletNamed(tx, wanted);
  if (known !== null) return known;
  const directory = await outletDirectory(tx);
  const slug = freeSlug(slugOf(wanted), 'outlet', (wished) => directory.find(wished) !== null);
  await writeOutlet(tx, seq, { slug, name: wanted, named: name !== null });
  return slug;
}

interface SourceQuotes {
  readonly source: ArticleSource;
  readonly quotes: readonly string[];
}

const idOf = ({ title, outlet }: ArticleSource): string => JSON.stringify([title, outlet]);

function quotedIn(plans: readonly StatementPlan[]): ReadonlyMap<string, SourceQuotes> {
  const found = new Map<string, SourceQuotes>();
  for (const report of plans.flatMap(({ added }) => added)) {
    if (!('source' in report)) continue;
    const quotes = found.get(idOf(report.source))?.quotes ?? [];
    if (!quotes.includes(report.quote))
      found.set(idOf(report.source), {
        source: found.get(idOf(report.source))?.source ?? report.source,
        quotes: [...quotes, report.quote],
      });
  }
  return found;
}

/** Stores the quoted passages of one article, one after the other: of the rest nothing is known. */
async function writeQuoted(tx: Transaction, seq: number, { source, quotes }: SourceQuotes): Promise<string> {
  const outlet = await outletNamed(tx, seq, source.outlet);
  const taken = await articleDirectory(tx);
  const slug = freeSlug(
    slugOf(`${outlet} ${source.publishedOn} ${source.title}`),
    'article',
    (wished) => taken.find(wished) !== null,
  );
  const whole = quotes.join(between);
  const passages = quotes.map((text, index) => {
    const start = quotes.slice(0, index).reduce((sum, quote) => sum + quote.length + between.length, 0);
    return { start, end: start + text.length, sha256: sha256(text), text };
  });
  const { title, publishedOn, publishedBasis } = source;
  await writeArticle(tx, seq, {
    slug,
    sha256: sha256(whole),
    length: whole.length,
    title,
    outlet,
    publishedOn,
    publishedBasis,
    textQuality: 'original',
    textPolicy: 'excerpt',
    passages,
  });
  return slug;
}

/** Stores the articles that new reports rest on and that are not there; answers a report's place in its article. */
export async function writeSheetArticles(
  tx: Transaction,
  seq: number,
  plans: readonly StatementPlan[],
): Promise<(report: AddedReport) => ReportInput> {
  const quoted = quotedIn(plans);
  const slugs = new Map<string, string>();
  for (const [id, article] of quoted) slugs.set(id, await writeQuoted(tx, seq, article));
  return (report) => {
    if (!('source' in report)) return report;
    const { source, ...words } = report;
    const quotes = quoted.get(idOf(source))?.quotes ?? [];
    const start = quotes
      .slice(0, quotes.indexOf(report.quote))
      .reduce((sum, quote) => sum + quote.length + between.length, 0);
    return { ...words, article: slugs.get(idOf(source)) ?? '', start, end: start + report.quote.length };
  };
}
