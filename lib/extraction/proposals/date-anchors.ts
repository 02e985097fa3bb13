import type { CalendarDay, DatePrecision } from '../../domain/calendar/calendar-day';

export interface StatementDate {
  readonly on: CalendarDay;
  readonly precision: DatePrecision;
  readonly rule: string;
  /** Named close to the cue. */
  readonly near?: boolean;
}

/** A date the article gives for somebody's words or for an occasion he took part in. */
export interface Anchor extends StatementDate {
  readonly speakers: readonly string[];
  /** Their states or bodies. */
  readonly sides: readonly string[];
  readonly paragraph: number;
}

interface AnchorPlace {
  readonly anchor: Anchor;
  readonly order: number;
}

/**
 * A document's anchors by paragraph, so that looking for the nearest costs the same in a long document as in a short
 * one.
 */
export interface Anchors {
  readonly byParagraph: Map<number, AnchorPlace[]>;
  readonly days: Set<CalendarDay>;
  first: Anchor | null;
  size: number;
}

export const noAnchors = (): Anchors => ({ byParagraph: new Map(), days: new Set(), first: null, size: 0 });

export function addAnchors(anchors: Anchors, more: readonly Anchor[]): void {
  for (const anchor of more) {
    const here = anchors.byParagraph.get(anchor.paragraph) ?? [];
    here.push({ anchor, order: anchors.size++ });
    anchors.byParagraph.set(anchor.paragraph, here);
    anchors.days.add(anchor.on);
    if (!anchors.first || anchor.paragraph < anchors.first.paragraph) anchors.first = anchor;
  }
}

/** How far a paragraph is from an anchor's; what comes later is one and a half times as far. */
const away = (from: number, to: number): number => (to <= from ? from - to : 1.5 * (to - from));

/**
 * The nearest anchor that fits at most `reach` away from a paragraph, the one told first among equals; null where there
 * is none.
 */
export function nearestAnchor(
  anchors: Anchors,
  paragraph: number,
  reach: number,
  fits: (anchor: Anchor) => boolean,
): Anchor | null {
  let best: (AnchorPlace & { readonly distance: number }) | null = null;
  for (let at = paragraph - reach; away(paragraph, at) <= reach; at++) {
    const distance = away(paragraph, at);
    if (best && distance > best.distance) continue;
    const placed = anchors.byParagraph.get(at)?.find(({ anchor }) => fits(anchor));
    if (placed && (!best || distance < best.distance || placed.order < best.order)) best = { ...placed, distance };
  }
  return best?.anchor ?? null;
}
