import type { Article } from '@/lib/domain/article/article';
import type { Passage } from '@/lib/domain/article/span';
import type { Statement } from '@/lib/domain/statement/statement';

/** A report's span in an article, as the text is to be marked with it. */
export interface Evidence {
  /** The report's key, which is the mark's address on the page. */
  readonly key: string;
  readonly statementKey: string;
  readonly summary: string;
  readonly start: number;
  readonly end: number;
}

/** A run of text under the same marks: none, one, or several where spans overlap. */
export interface MarkedRun {
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** The marks that begin here: each address stands once on the page. */
  readonly begins: readonly Evidence[];
}

export type ArticlePart =
  | { readonly kind: 'gap'; readonly length: number }
  | { readonly kind: 'removed'; readonly length: number }
  | { readonly kind: 'passage'; readonly ordinal: number; readonly runs: readonly MarkedRun[] };

/** Line breaks between two passages are no gap. */
const shortestGap = 4;

/**
 * Cuts one passage wherever a span begins or ends, so that spans may overlap, nest or be equal and nothing is said
 * twice. Offsets are UTF-16 code units into the whole article; spans outside the passage are passed over.
 */
export function markPassage(passage: Passage & { readonly text: string }, evidence: readonly Evidence[]): MarkedRun[] {
  const inside = evidence.filter(({ start, end }) => passage.start <= start && end <= passage.end && start < end);
  const cuts = new Set([passage.start, passage.end, ...inside.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? passage.end;
    return {
      text: passage.text.slice(from - passage.start, to - passage.start),
      evidence: inside.filter(({ start, end }) => start <= from && to <= end),
      begins: inside.filter(({ start }) => start === from),
    };
  });
}

/** The paragraphs of a passage that hold evidence, each as a passage of its own; neighbours stay together. */
function paragraphsWithEvidence(
  passage: Passage & { readonly text: string },
  evidence: readonly Evidence[],
): Passage[] {
  const kept: { start: number; end: number }[] = [];
  for (const { start, end } of [...evidence].sort((a, b) => a.start - b.start)) {
    const from = passage.start + passage.text.lastIndexOf('\n', Math.max(0, start - passage.start - 1)) + 1;
    const after = passage.text.indexOf('\n', end - passage.start);
    const to = after === -1 ? passage.end : passage.start + after;
    const last = kept.at(-1);
    if (last && from <= last.end + 1) last.end = Math.max(last.end, to);
    else kept.push({ start: from, end: to });
  }
  return kept.map(({ start, end }, ordinal) => ({
    ...passage,
    ordinal,
    start,
    end,
    text: passage.text.slice(start - passage.start, end - passage.start),
  }));
}

/**
 * An article with the passages that may be shown. Where the whole text is stored but only excerpts may be shown, these
 * are the paragraphs that hold evidence.
 */
export function asShown(article: Article, evidence: readonly Evidence[]): Article {
  if (article.textPolicy === 'full') return article;
  const passages = article.passages.flatMap((passage) => {
    const { text, start, end } = passage;
    const isWhole = text !== null && start === 0 && end === article.length && article.passages.length === 1;
    return isWhole ? paragraphsWithEvidence({ ...passage, text }, evidence) : [passage];
  });
  return { ...article, passages };
}

/** The whole article in order: its passages marked, and the gaps between, before and after them with their lengths. */
export function toArticleParts(
  article: Pick<Article, 'length' | 'passages'>,
  evidence: readonly Evidence[],
): ArticlePart[] {
  const parts: ArticlePart[] = [];
  let reached = 0;
  const skipTo = (offset: number): void => {
    if (offset > reached) parts.push({ kind: 'gap', length: offset - reached });
  };
  for (const passage of [...article.passages].sort((a, b) => a.start - b.start)) {
    skipTo(passage.start);
    const { text, ordinal } = passage;
    parts.push(
      text === null
        ? { kind: 'removed', length: passage.end - passage.start }
        : { kind: 'passage', ordinal, runs: markPassage({ ...passage, text }, evidence) },
    );
    reached = passage.end;
  }
  skipTo(article.length);
  return parts.filter((part) => part.kind !== 'gap' || part.length > shortestGap);
}

/**
 * The keys of reports whose mark is cut into several runs, because another one begins or ends within it. When such a
 * report is asked for by its address, all of its runs must stand out, not only the first.
 */
export function keysOfCutMarks(parts: readonly ArticlePart[]): string[] {
  const runs = new Map<string, number>();
  const marked = parts.flatMap((part) =>
    part.kind === 'passage' ? part.runs.flatMap(({ evidence }) => evidence) : [],
  );
  for (const { key } of marked) runs.set(key, (runs.get(key) ?? 0) + 1);
  return [...runs].filter(([, n]) => n > 1).map(([key]) => key);
}

/**
 * The spans of an article's reports that still hold their quotes. A broken one is not marked: it is shown as broken.
 */
export function evidenceIn(articleSlug: string, statements: readonly Statement[]): Evidence[] {
  return statements.flatMap(({ key: statementKey, summary, reports }) =>
    reports
      .filter(({ article, intact }) => article.slug === articleSlug && intact)
      .map(({ key, span }) => ({ key, statementKey, summary, start: span.start, end: span.end })),
  );
}
