import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { issueDefinition, type IssueDefinition } from '@/lib/extraction/stance/issue-definition';
import { actorRow, type ActorRow } from '@/lib/extraction/knowledge/with-actors';

const report = z.object({ article: z.string(), start: z.number(), end: z.number(), quote: z.string() });
const target = z.union([z.object({ issue: z.string() }), z.object({ actor: z.string() })]);
const statement = z.object({
  key: z.string(),
  speaker: z.string(),
  principals: z.array(z.object({ actor: z.string(), claimed_by: z.string().nullable() })),
  said_on: z.string(),
  modality: z.string(),
  stances: z.array(z.object({ target, value: z.number() })),
  reports: z.array(report),
});
export type GoldStatement = z.output<typeof statement>;

const article = z.object({ slug: z.string(), file: z.string().optional(), published: z.string(), outlet: z.string() });
const excerpt = z.object({ slug: z.string(), passages: z.array(z.object({ start: z.number(), text: z.string() })) });

/** An article of the corpus with the statements found in it by its coders; offsets into `text`. */
export interface GoldArticle {
  readonly slug: string;
  readonly published: string;
  readonly outlet: string;
  readonly text: string;
}

export interface Corpus {
  readonly articles: readonly GoldArticle[];
  readonly statements: readonly GoldStatement[];
  readonly actors: readonly ActorRow[];
  readonly issues: readonly IssueDefinition[];
  /** Whole texts, or the seeded passages set apart by blanks. */
  readonly whole: boolean;
}

/** The corpus of `shared/corpus`; where that is not there, the seed's own statements over its stored passages. */
export function readCorpus(shared: string, root: string): Corpus {
  const folder = path.join(shared, 'corpus');
  const whole = existsSync(path.join(folder, 'statements.json'));
  const from = whole ? folder : path.join(root, 'prisma/seed');
  const read = <T>(name: string, schema: z.ZodType<T>): T =>
    schema.parse(JSON.parse(readFileSync(path.join(from, name), 'utf8')));
  const articles = read('articles.json', z.array(article));
  const excerpts = whole ? [] : read('excerpts.json', z.array(excerpt));
  return {
    articles: articles.map((each) => ({
      ...each,
      text: whole
        ? readFileSync(path.join(folder, each.file ?? ''), 'utf8')
        : joined(excerpts.find((one) => one.slug === each.slug)?.passages ?? []),
    })),
    statements: read('statements.json', z.array(statement)),
    actors: read('actors.json', z.array(actorRow)),
    issues: read('issues.json', z.array(issueDefinition)),
    whole,
  };
}

/** The passages at their own offsets, line breaks between them. */
const joined = (passages: readonly { start: number; text: string }[]): string =>
  [...passages].sort((a, b) => a.start - b.start).reduce((text, each) => text.padEnd(each.start, '\n') + each.text, '');
