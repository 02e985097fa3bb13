import type { Span } from '@/lib/domain/article/span';

/**
 * One attribution as PolNeAR's annotators marked it; a discontinuous span is taken from its first to its last
 * character.
 */
export interface GoldAttribution {
  readonly content: Span;
  readonly sources: readonly Span[];
  readonly cues: readonly string[];
}

interface SpanMark extends Span {
  readonly kind: string;
  readonly text: string;
}

/**
 * Reads brat stand-off annotation (`T` lines are spans, `E` lines join them). An attribution without content is left
 * out.
 */
export function readBrat(annotation: string): readonly GoldAttribution[] {
  const marked = new Map<string, SpanMark>();
  const gold: GoldAttribution[] = [];
  for (const line of annotation.split('\n')) {
    const [id = '', frame = '', text = ''] = line.split('\t');
    if (id.startsWith('T')) marked.set(id, toMarked(frame, text));
    if (!id.startsWith('E')) continue;
    const parts = frame.split(' ').flatMap((part) => marked.get(part.slice(part.indexOf(':') + 1)) ?? []);
    const of = (kind: string): SpanMark[] => parts.filter((part) => part.kind === kind);
    const [content] = of('Content');
    if (content) gold.push({ content, sources: of('Source'), cues: of('Cue').map((cue) => cue.text) });
  }
  return gold;
}

function toMarked(frame: string, text: string): SpanMark {
  const space = frame.indexOf(' ');
  const offsets = frame
    .slice(space + 1)
    .split(/[ ;]/)
    .map(Number);
  return { kind: frame.slice(0, space), start: Math.min(...offsets), end: Math.max(...offsets), text };
}
