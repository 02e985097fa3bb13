import type { Span } from '../../domain/article/span';
import type { Paragraph } from '../text/paragraphs';
import type { Quote } from '../text/quotes';
import type { Attribution } from './attribution';

const inCapitals = String.raw`(?:[A-Z]{2,}[A-Z.'’-]*|Q|A)(?: [A-Z][A-Z.'’-]+){0,3}`;
const withCapitals = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|and)){0,4}`;
const speakerName = new RegExp(`^(?:${inCapitals}|${withCapitals})(?=: )`, 'u');

const papers =
  'update|note|source|photo|breaking|read|watch|related|correction|editor|fact|analysis|opinion|live|exclusive|video';
const headings =
  'summary|abstract|question|answer|example|terrorism|mission|success|failure|limited|first|second|third';
/** What a paper or a list sets before a colon. */
const notNames = new RegExp(String.raw`^(${papers}|${headings})\b`, 'i');
const dashName = /^\s*(?:―|—|–|--|-)\s*(\p{Lu}[^\n.;:?!"“”]{2,60}(?:\.[^\n.;:?!"“”]{1,40})?)[.\s]*$/u;

/** What follows a name and a colon: somebody's words, a headline's; farther on, other matter follows. */
const longest = { words: 3000, headline: 400 };

/**
 * Whether lines tell who speaks as an interview or briefing does: a question marked as such, or three and more names
 * before a colon.
 */
export function isTranscript(paragraphs: readonly Paragraph[]): boolean {
  const names = paragraphs
    .flatMap(({ text }) => speakerName.exec(text.slice(0, 80))?.[0] ?? [])
    .filter((name) => !notNames.test(name) || /^question$/i.test(name));
  return (
    (names.some((name) => /^(?:Q|question)$/i.test(name)) && names.length > 1) || names.length > new Set(names).size + 1
  );
}

/**
 * Lines that set a name beside words without a verb: `Wang: "…"`, `WANG: …`, `"…" ― Wang Yi`. `spoken`: the text is a
 * transcript.
 */
export function namedLines(
  paragraph: Paragraph,
  quotes: readonly Quote[],
  first: boolean,
  spoken: boolean,
): Attribution[] {
  const found = dashLine(paragraph, quotes) ?? colonLine(paragraph, quotes, first, spoken);
  return found ? [found] : [];
}

function colonLine(
  paragraph: Paragraph,
  quotes: readonly Quote[],
  first: boolean,
  spoken: boolean,
): Attribution | null {
  const skip = /^["“«']/.test(paragraph.text) ? 1 : 0;
  const name = speakerName.exec(paragraph.text.slice(skip, skip + 80))?.[0];
  if (!name || notNames.test(name)) return null;
  const from = paragraph.start + skip + name.length + 2;
  const certain = spoken || isSetApart(name, from, quotes);
  if (!certain && !first && paragraph.kind !== 'headline') return null;
  if (paragraph.text.length > (certain ? longest.words : longest.headline)) return null;
  const end = endOf(paragraph);
  const start = paragraph.start + skip;
  return end > from
    ? line({ start: from, end }, { start, end: start + name.length }, { start: from - 2, end: from - 1 }, 'name-colon')
    : null;
}

/** A name in capitals, or before a quotation. */
const isSetApart = (name: string, from: number, quotes: readonly Quote[]): boolean =>
  (name === name.toUpperCase() && name.length > 1) || quotes.some((quote) => quote.depth === 0 && quote.start === from);

function dashLine(paragraph: Paragraph, quotes: readonly Quote[]): Attribution | null {
  const quote = quotes.find((each) => each.depth === 0 && each.start === paragraph.start);
  if (!quote || quote.end > paragraph.end - 4) return null;
  const tail = paragraph.text.slice(quote.end - paragraph.start);
  const name = tail.length < 120 ? dashName.exec(tail)?.[1] : undefined;
  if (!name) return null;
  const at = quote.end + tail.indexOf(name);
  return line(
    { start: quote.start, end: quote.end },
    { start: at, end: at + name.trimEnd().length },
    { start: quote.end, end: at },
    'quote-dash',
  );
}

function endOf(paragraph: Paragraph): number {
  return /[^.][.]$/.test(paragraph.text) && !/["”’']$/.test(paragraph.text)
    ? paragraph.end - (paragraph.kind === 'headline' ? 1 : 0)
    : paragraph.end;
}

const line = (content: Span, source: Span, cue: Span, rule: string): Attribution => ({
  kind: 'speech',
  content,
  cue,
  source,
  relay: null,
  tense: 'none',
  lemma: 'say',
  force: 'say',
  negated: false,
  nested: false,
  addressee: null,
  confidence: 0.8,
  rules: [rule],
});
