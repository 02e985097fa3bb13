import type { Proposal } from '@/lib/domain/proposal/proposal';

/** What a run of words is to a proposal; later ones stand inside earlier ones. */
const parts = ['speaker', 'cue', 'target', 'word'] as const;
export type Part = (typeof parts)[number];

/** How each part is called in the key. */
export const partWords: Readonly<Record<Part, string>> = {
  speaker: 'who says it',
  cue: 'by which words it is said',
  target: 'what it is about',
  word: 'what decided the stance',
};

export interface PartSpan {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly text: string;
  readonly part: Part | null;
  /** Among the words that were said. */
  readonly said: boolean;
}

/** Where a proposal's speaker, cues, targets and deciding words stand; offsets into the whole article. */
export function partSpans({ spans, stances }: Pick<Proposal, 'spans' | 'stances'>): readonly PartSpan[] {
  const at = (part: Part, list: readonly (readonly [number, number])[]): PartSpan[] =>
    list.map(([start, end]) => ({ part, start, end }));
  return [
    ...at('speaker', spans?.speaker ? [spans.speaker] : []),
    ...at('cue', spans?.cues ?? []),
    ...at(
      'target',
      stances.flatMap((stance) => (stance.at ? [stance.at] : [])),
    ),
    ...at(
      'word',
      stances.flatMap(({ evidence }) => evidence),
    ),
  ];
}

/**
 * Words that begin at `from` of the article, cut wherever a part or the words said begin or end, so that nothing is
 * said twice. Of parts that overlap the first of `parts` counts.
 */
export function toPieces(
  text: string,
  from: number,
  spans: readonly PartSpan[],
  said: { readonly start: number; readonly end: number },
): readonly Piece[] {
  const to = from + text.length;
  const cuts = new Set([
    from,
    to,
    ...[said, ...spans].flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to),
  ]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? to;
    const over = spans.filter((span) => span.start <= start && end <= span.end).map(({ part }) => part);
    return {
      text: text.slice(start - from, end - from),
      part: parts.find((part) => over.includes(part)) ?? null,
      said: said.start <= start && end <= said.end,
    };
  });
}

/** The parts that pieces show, in the key's order. */
export const partsIn = (pieces: readonly Piece[]): readonly Part[] =>
  parts.filter((part) => pieces.some((piece) => piece.part === part));
