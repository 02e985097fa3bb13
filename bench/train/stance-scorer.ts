import { writeFileSync } from 'node:fs';
import { featuresOf } from '../../lib/extraction/stance/features';
import { macroF1 } from '../evaluate/f1';
import { readTargets, type TargetExample } from '../evaluate/newsmtsc-data';
import { sharedFolder } from '../evaluate/shared-folder';
import { fitLogistic, probabilities } from './logistic';
import { packRows } from './sparse';

/** Chosen by cross-validation on the train part alone: see docs/extraction.md. */
const settings = { penalty: 30, leastExamples: 3, folds: 5 };
const file = 'lib/extraction/data/stance-weights.json';

interface Row {
  readonly label: number;
  readonly article: string;
  readonly features: readonly string[];
}

const toRow = ({ tokens, first, last, sign, article }: TargetExample): Row => ({
  label: sign + 1,
  article,
  features: [...new Set(featuresOf(tokens, first, last).map(({ name }) => name))].filter((name) => !/\s/.test(name)),
});

/** Features that enough examples show, each with its column, in order of first sight. */
function columnsOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of row.features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= settings.leastExamples).map(([name]) => name);
  return new Map(kept.sort().map((name, column) => [name, column]));
}

const pack = (rows: readonly Row[], columns: ReadonlyMap<string, number>) =>
  packRows(
    rows.map((row) => row.features.flatMap((name) => columns.get(name) ?? [])),
    columns.size,
    () => 1,
  );

function fit(rows: readonly Row[]) {
  const columns = columnsOf(rows);
  return {
    columns,
    weights: fitLogistic(
      pack(rows, columns),
      rows.map(({ label }) => label),
      settings.penalty,
    ),
  };
}

/** Macro F1 where each article is judged by weights that have not seen it. */
function crossValidate(rows: readonly Row[]): number {
  const foldOf = new Map(
    [...new Set(rows.map(({ article }) => article))].sort().map((article, index) => [article, index % settings.folds]),
  );
  const gold: number[] = [];
  const found: number[] = [];
  for (let fold = 0; fold < settings.folds; fold += 1) {
    const held = rows.filter(({ article }) => foldOf.get(article) === fold);
    const { columns, weights } = fit(rows.filter(({ article }) => foldOf.get(article) !== fold));
    const packed = pack(held, columns);
    const p = new Float64Array(3);
    held.forEach(({ label }, index) => {
      probabilities(packed, index, weights, p);
      gold.push(label);
      found.push(p.indexOf(Math.max(...p)));
    });
  }
  return macroF1(gold, found, [0, 1, 2]);
}

/**
 * Trains the scorer of a target's tone and writes its weights in 127 steps either way, finer near zero; the same data
 * give the same file. `checked` also cross-validates, which takes five times as long.
 */
function trainStanceScorer(checked: boolean): void {
  const rows = readTargets(sharedFolder(), 'train').map(toRow);
  console.log(`${rows.length} targets${checked ? `; cross-validated macro F1 ${crossValidate(rows).toFixed(4)}` : ''}`);
  const { columns, weights } = fit(rows);
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const steps = Int8Array.from(
    weights,
    (weight) => Math.round(127 * Math.sqrt(Math.abs(weight) / scale)) * Math.sign(weight),
  );
  const table = {
    origin:
      'Weights of words learned from the train part of NewsMTSC (Hamborg and Donnay 2021, MIT licence) ' +
      'by bench/train/stance-scorer.ts; no text of it is kept.',
    scale,
    features: [...columns.keys()].join(' '),
    weights: Buffer.from(steps.buffer).toString('base64'),
  };
  writeFileSync(file, `${JSON.stringify(table, null, 1)}\n`);
  console.log(`${columns.size} features written to ${file}`);
}

trainStanceScorer(process.argv.includes('--check'));
