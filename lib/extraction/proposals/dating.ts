import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { findDates, type NamedDate } from '../dating/find-dates';
import { addAnchors, nearestAnchor, noAnchors, type Anchor, type Anchors, type StatementDate } from './date-anchors';
import type { Passage } from './merge';
import type { ReadArticle } from './read-article';

type DatesOf = (sentence: number) => readonly NamedDate[];

/**
 * When each passage was said. A date in its sentence counts only outside the words said (dates inside are what is
 * spoken of); else the nearest date of the same speaker's words or occasions; else one nearby; else the publication, to
 * the week.
 */
export function dateAll(
  article: ReadArticle,
  passages: readonly Passage[],
  published: CalendarDay,
): readonly StatementDate[] {
  const named = new Map<number, readonly NamedDate[]>();
  const datesOf: DatesOf = (index) => {
    const sentence = article.sentences[index];
    if (!sentence) return [];
    const known =
      named.get(index) ?? findDates(article.text.slice(sentence.start, sentence.end), sentence.start, published);
    named.set(index, known);
    return known;
  };
  const own = passages.map((passage) => ownDate(passage, datesOf));
  const dated = [
    ...occasions(article, datesOf),
    ...passages.flatMap((passage, index) => anchorOf(passage, own[index] ?? null)),
  ];
  const anchors = noAnchors();
  addAnchors(anchors, dated);
  addAnchors(anchors, relativeOccasions(article, dated));
  return passages.map((passage, index) => {
    const date = own[index] ??
      lentDate(article, passage, anchors, datesOf) ?? {
        on: published,
        precision: 'week' as const,
        rule: 'date-of-article',
      };
    if (date.rule === 'date-with-hearer' || date.rule === 'date-nearby') addAnchors(anchors, anchorOf(passage, date));
    return date;
  });
}

const speakerOf = ({ told }: Passage): string =>
  told.voices[0]?.slug ?? told.voices[0]?.person ?? told.voices[0]?.text ?? '';

const sidesOf = ({ told }: Passage): readonly string[] => told.voices.flatMap(({ principals }) => principals);

function anchorOf(passage: Passage, date: StatementDate | null): readonly Anchor[] {
  return date?.precision === 'day'
    ? [{ ...date, speakers: [speakerOf(passage)], sides: sidesOf(passage), paragraph: passage.told.sentence.paragraph }]
    : [];
}

function ownDate(passage: Passage, datesOf: DatesOf): StatementDate | null {
  const { cue } = passage.told.attribution;
  const near = datesOf(passage.told.sentence.index)
    .filter((date) => !isContent(date, passage))
    .sort((a, b) => Math.abs(a.start - cue.end) - Math.abs(b.start - cue.end))[0];
  return near
    ? {
        on: near.on,
        precision: near.precision,
        rule: 'date-of-cue',
        near: near.start >= passage.evidence.start - 40 && near.end <= passage.evidence.end,
      }
    : null;
}

/** Inside the words said; a date just behind a cue in their middle is the cue's. */
const isContent = (date: NamedDate, { told, others }: Passage): boolean =>
  [told, ...others].some(
    ({ attribution: { content, cue } }) =>
      content.start <= date.start &&
      date.end <= content.end &&
      !(cue.start >= content.start && cue.end <= content.end && Math.abs(date.start - cue.end) < 30),
  );

const meetings = 'talks?|conversations?|calls?|phoned?|meetings?|met|summit|visits?|visited|hosted|received';
const addresses = 'briefing|conference|speech|interview|readout|speaking';
const occasion = new RegExp(String.raw`\b(${meetings}|${addresses})\b`, 'gi');

/** "Wang's telephone conversation with Atmar on Monday": who took part in what on which day. */
function occasions(article: ReadArticle, datesOf: DatesOf): readonly Anchor[] {
  return article.sentences.flatMap((sentence): readonly Anchor[] => {
    const words = [...article.text.slice(sentence.start, sentence.end).matchAll(occasion)].map(
      (match) => sentence.start + match.index,
    );
    const persons = sentence.mentions.filter((each) => each.person !== null && each.actor !== null);
    const [first] = words;
    if (first === undefined || persons.length === 0) return [];
    const dates = datesOf(sentence.index).filter((date) => date.precision === 'day');
    const date = dates.find((each) => each.start > first) ?? dates[0];
    if (!date) return [];
    const took = persons.filter((each) => each.end <= date.start);
    return [
      {
        on: date.on,
        precision: 'day',
        rule: 'date-of-occasion',
        speakers: took.flatMap((each) => each.actor ?? []),
        sides: took.flatMap((each) => each.principal ?? []),
        paragraph: sentence.paragraph,
      },
    ];
  });
}

const daysApart = /\b(a|one|two|three) days? (after|before)\b|\bthe day (after|before)\b/i;
const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3 };

/** "Wang's talks with Atmar came a day after he met Qureshi": the second occasion by the date of the first. */
function relativeOccasions(article: ReadArticle, anchors: readonly Anchor[]): readonly Anchor[] {
  return article.sentences.flatMap((sentence): readonly Anchor[] => {
    const found = daysApart.exec(article.text.slice(sentence.start, sentence.end));
    if (!found) return [];
    const at = sentence.start + found.index;
    const persons = sentence.mentions.filter((each) => each.person !== null && each.actor !== null);
    const first = persons.filter((each) => each.end <= at).flatMap((each) => each.actor ?? []);
    const second = persons
      .filter((each) => each.start > at)
      .flatMap((each) => each.actor ?? [])
      .filter((each) => !first.includes(each));
    const base = anchors
      .filter((each) => each.paragraph <= sentence.paragraph && first.every((one) => each.speakers.includes(one)))
      .at(-1);
    if (!base || first.length === 0 || second.length === 0) return [];
    const days = (counts[(found[1] ?? 'a').toLowerCase()] ?? 1) * (/after/i.test(found[0]) ? -1 : 1);
    return [
      {
        on: movedBy(base.on, days),
        precision: 'day',
        rule: 'date-of-occasion',
        speakers: second,
        sides: [],
        paragraph: sentence.paragraph,
      },
    ];
  });
}

function movedBy(day: CalendarDay, days: number): CalendarDay {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const farthest = { same: 14, any: 3 };

/** The persons the words are addressed to, by slug. */
const hearersOf = ({
  told: {
    attribution: { addressee },
    sentence,
  },
}: Passage): readonly string[] =>
  addressee
    ? sentence.mentions
        .filter((each) => each.start < addressee.end && addressee.start < each.end && each.person !== null)
        .flatMap((each) => each.actor ?? [])
    : [];

/** A date from elsewhere. What a body says or has said needs none: it is reported as of the article. */
function lentDate(article: ReadArticle, passage: Passage, anchors: Anchors, datesOf: DatesOf): StatementDate | null {
  const { sentence, voices, attribution } = passage.told;
  const lasting = attribution.tense === 'present' || attribution.tense === 'perfect';
  if (lasting && (voices[0]?.sort === 'body' || /^(deny|reject|accuse)$/.test(attribution.force))) return null;
  const { paragraph } = sentence;
  const hearers = hearersOf(passage);
  const heard =
    hearers.length === 0
      ? null
      : nearestAnchor(anchors, paragraph, farthest.same, ({ speakers }) =>
          speakers.some((each) => hearers.includes(each)),
        );
  if (heard) return { on: heard.on, precision: heard.precision, rule: 'date-with-hearer' };
  const speaker = speakerOf(passage);
  const same = nearestAnchor(anchors, paragraph, farthest.same, ({ speakers }) => speakers.includes(speaker));
  const near = same ?? dateNearby(anchors, passage);
  if (near) return { on: near.on, precision: near.precision, rule: same ? 'date-of-speaker' : 'date-nearby' };
  return dateBefore(article, passage, datesOf);
}

/**
 * The nearest date told before of the speaker's side, or of anybody in the paragraph; from any distance where the
 * document knows only one day.
 */
function dateNearby(anchors: Anchors, passage: Passage): Anchor | null {
  const { paragraph } = passage.told.sentence;
  const own = sidesOf(passage);
  const { days, first } = anchors;
  if (days.size === 1) return first && first.paragraph <= paragraph ? first : null;
  const near = (each: Anchor): boolean =>
    each.paragraph === paragraph || (each.paragraph < paragraph && each.sides.some((side) => own.includes(side)));
  return nearestAnchor(anchors, paragraph, farthest.any, near);
}

/**
 * A date in the sentences just before, of the paragraph or of the speaker's side: "On Wednesday, the spokesman sought
 * to …".
 */
function dateBefore(article: ReadArticle, passage: Passage, datesOf: DatesOf): StatementDate | null {
  const { sentence } = passage.told;
  const own = sidesOf(passage);
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 3); index--) {
    const before = article.sentences[index];
    const near =
      before &&
      (before.paragraph === sentence.paragraph ||
        before.mentions.some(({ principal }) => principal !== null && own.includes(principal)));
    const date = near && datesOf(index).find((each) => each.precision === 'day');
    if (date) return { on: date.on, precision: date.precision, rule: 'date-before' };
  }
  return null;
}
