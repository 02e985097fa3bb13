import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActorInput } from '@/lib/domain/actor/actor-input';
import type { ArticleInput, OutletInput, PassageInput } from '@/lib/domain/article/article-input';
import type { CodebookInput } from '@/lib/domain/issue/issue-input';
import type { StatementInput } from '@/lib/domain/statement/statement-input';
import { sha256 } from '@/lib/data/history/digest';
import {
  SeedRefusal,
  type SeedActor,
  type SeedArticle,
  type SeedExcerpts,
  type SeedFiles,
  type SeedStatement,
  type SeedTarget,
} from './read-files';

/** The seed's rows in the shapes that the commands take. */

export function actorInput(row: SeedActor): ActorInput {
  const named = (kind: 'part-of' | 'governs' | 'member', to: string | undefined) =>
    to ? [{ kind, to, on: null }] : [];
  return {
    slug: row.slug,
    kind: row.kind,
    name: row.name,
    shortName: row.short ?? null,
    iso2: row.iso2 ?? null,
    note: row.note ?? null,
    until: row.until ?? null,
    aliases: row.aliases.map((alias) =>
      typeof alias === 'string' ? { name: alias, until: null } : { name: alias.name, until: alias.until ?? null },
    ),
    roles: row.roles.map((role) => ({ ...role, from: role.from ?? null, until: role.until ?? null })),
    relations: [
      ...named('part-of', row.part_of),
      ...named('governs', row.country),
      ...row.members.flatMap((member) => named('member', member)),
      ...row.relations.map((relation) => ({ kind: relation.kind, to: relation.actor, on: relation.on ?? null })),
    ],
  };
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export function outletInputs(articles: readonly SeedArticle[]): OutletInput[] {
  const outlets = articles.map((row) => ({
    slug: slugOf(row.outlet),
    name: row.outlet,
    named: row.source_type === 'named outlet',
  }));
  return [...new Map(outlets.map((outlet) => [outlet.slug, outlet])).values()];
}

/** The whole text of an article from `folder`, once its SHA-256 is the one the excerpts were taken from. */
async function fullText(folder: string, article: SeedArticle, excerpts: SeedExcerpts): Promise<PassageInput> {
  const raw = await readFile(join(folder, article.file), 'utf8').catch(() => {
    throw new SeedRefusal(`SEED_ARTICLE_TEXTS: ${article.slug} needs the file ${article.file} in ${folder}.`);
  });
  const text = raw.replaceAll('\r\n', '\n');
  if (sha256(text) !== excerpts.sha256 || text.length !== excerpts.length) {
    throw new SeedRefusal(
      `SEED_ARTICLE_TEXTS: ${article.file} is not the text that ${article.slug} was coded from: its SHA-256 differs.`,
    );
  }
  return { start: 0, end: text.length, sha256: excerpts.sha256, text };
}

export async function articleInput(
  row: SeedArticle,
  files: SeedFiles,
  texts: string | undefined,
): Promise<ArticleInput> {
  const excerpts = files.excerpts.find((candidate) => candidate.slug === row.slug);
  if (!excerpts) throw new SeedRefusal(`articles.json, ${row.slug}: excerpts.json has no passages for it.`);
  const altered = excerpts.passages.findIndex((passage) => sha256(passage.text) !== passage.sha256);
  if (altered >= 0)
    throw new SeedRefusal(`excerpts.json, ${row.slug}, passage ${altered + 1}: its text does not match its SHA-256.`);
  return {
    slug: row.slug,
    sha256: excerpts.sha256,
    length: excerpts.length,
    title: row.title,
    outlet: slugOf(row.outlet),
    publishedOn: row.published,
    publishedBasis: row.published_basis,
    textQuality: row.text_quality,
    textPolicy: texts === undefined ? 'excerpt' : 'full',
    passages: texts === undefined ? excerpts.passages : [await fullText(texts, row, excerpts)],
  };
}

export function codebookInput(files: SeedFiles): CodebookInput {
  return {
    slug: 'afghanistan-2021',
    title: 'Afghanistan 2021',
    number: 1,
    text: files.codebookText,
    issues: files.issues.map(({ poles, bears_on, ...issue }) => ({
      ...issue,
      againstPole: poles[0],
      forPole: poles[1],
      bearings: bears_on,
    })),
  };
}

export function statementInput(row: SeedStatement): StatementInput {
  const { key, summary, speaker, capacity, addressees, occasion, precision, venue, modality, condition } = row;
  return {
    key,
    summary,
    speaker,
    capacity,
    addressees,
    occasion,
    precision,
    venue,
    modality,
    condition,
    saidOn: row.said_on,
    principals: row.principals.map(({ actor, claimed_by }) => ({ actor, claimedBy: claimed_by })),
    reports: row.reports.map(({ via, match_basis, note, ...report }) => ({
      ...report,
      relays: via,
      matchBasis: match_basis,
      note: note ?? null,
    })),
  };
}

export function targetKey(target: SeedTarget): string {
  return 'issue' in target ? `issue:${target.issue}` : `actor:${target.actor}`;
}
