import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Attribution } from '@/lib/extraction/attribution/attribution';
import { readAttributions } from '@/lib/extraction/attribution/read-attributions';
import { cueWords } from '@/lib/extraction/attribution/cue-words';
import { readBrat, type GoldAttribution } from './brat';
import type { Figure, Measurement } from './figure';
import { f1, pairSpans, type Pair } from './pair-spans';
import { itemAt } from '@/lib/extraction/text/item-at';

interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly GoldAttribution[];
}

/**
 * The articles of PolNeAR's development part, each with its first annotator's marks; null where the folder is not
 * there.
 */
function readPolnear(folder: string): readonly GoldArticle[] | null {
  if (!existsSync(path.join(folder, 'attributions'))) return null;
  const files = new Map<string, string>();
  for (const file of readdirSync(path.join(folder, 'attributions')).sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '');
    if (!files.has(name)) files.set(name, file);
  }
  const texts = readdirSync(path.join(folder, 'text'));
  return [...files].map(([name, file]) => ({
    name,
    text: readFileSync(path.join(folder, 'text', texts.find((each) => each.startsWith(name)) ?? ''), 'utf8'),
    gold: readBrat(readFileSync(path.join(folder, 'attributions', file), 'utf8')),
  }));
}

interface ArticleScore {
  readonly article: GoldArticle;
  readonly found: readonly Attribution[];
  readonly pairs: readonly Pair[];
}

/** Content spans and speakers of all attributions, thoughts included, against the annotators' marks. */
export function measurePolnear(shared: string): Measurement {
  const articles = readPolnear(path.join(shared, 'benchmarks/polnear/dev'));
  if (!articles)
    return {
      figures: [],
      misses: [],
      missing: `PolNeAR is not measured: no ${path.join(shared, 'benchmarks/polnear/dev')}.`,
    };
  const scored = articles.map((article) => {
    const found = readAttributions(article.text);
    return {
      article,
      found,
      pairs: pairSpans(
        found.map((each) => each.content),
        article.gold.map((each) => each.content),
        0.3,
      ),
    };
  });
  return {
    figures: [...spanFigures(scored), speakerFigure(scored), ...recallByKind(scored)],
    misses: [],
    missing: null,
  };
}

const data = 'polnear dev';
const total = (scored: readonly ArticleScore[], count: (each: ArticleScore) => number): number =>
  scored.reduce((sum, each) => sum + count(each), 0);

const levels = [
  { name: '0.3', least: 0.3, floor: 0.58, aim: 0.8 },
  { name: '0.8', least: 0.8, floor: 0.46, aim: 0.72 },
  { name: 'exact', least: 1, floor: 0.3, aim: 0.59 },
];

function spanFigures(scored: readonly ArticleScore[]): Figure[] {
  const found = total(scored, (each) => each.found.length);
  const gold = total(scored, (each) => each.article.gold.length);
  return levels.flatMap(({ name, least, floor, aim }) => {
    const right = total(scored, (each) => each.pairs.filter((pair) => pair.overlap >= least).length);
    return [
      {
        data,
        figure: `content precision at ${name}`,
        reached: found === 0 ? 0 : right / found,
        floor: null,
        aim: null,
      },
      { data, figure: `content recall at ${name}`, reached: right / gold, floor: null, aim: null },
      { data, figure: `content F1 at ${name}`, reached: f1(right, found, gold), floor, aim },
    ];
  });
}

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function speakerFigure(scored: readonly ArticleScore[]): Figure {
  const named = scored.flatMap(({ article, found, pairs }) =>
    pairs.flatMap((pair) => {
      const sources = article.gold[pair.gold]?.sources ?? [];
      const source = found[pair.found]?.source ?? null;
      return sources.length === 0 ? [] : [source !== null && sources.some((each) => touches(each, source))];
    }),
  );
  const reached = named.filter(Boolean).length / Math.max(1, named.length);
  return { data, figure: 'speaker on matches', reached, floor: 0.75, aim: 0.87 };
}

/** Whether a gold cue holds a verb or noun of mind: believes, wants, hope. */
function isThought(gold: GoldAttribution): boolean {
  const words = gold.cues.flatMap((cue) => cue.toLowerCase().split(/[^a-z]+/));
  const senses = words.flatMap((word) => cueWords.get(word) ?? []);
  return senses.length > 0 && senses.every((sense) => sense.kind === 'thought');
}

function recallByKind(scored: readonly ArticleScore[]): Figure[] {
  return [
    { figure: 'recall at 0.3, cues of speech', thought: false },
    { figure: 'recall at 0.3, cues of thought', thought: true },
  ].map(({ figure, thought }) => {
    const gold = total(scored, (each) => each.article.gold.filter((one) => isThought(one) === thought).length);
    const right = total(
      scored,
      (each) => each.pairs.filter((pair) => isThought(itemAt(each.article.gold, pair.gold)) === thought).length,
    );
    return { data, figure, reached: right / Math.max(1, gold), floor: null, aim: null };
  });
}
