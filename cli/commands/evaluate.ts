import type { Figure, Measurement } from '@/bench/evaluate/figure';
import { measureCorpus } from '@/bench/evaluate/corpus';
import { measureHardCases } from '@/bench/evaluate/hard-case-figures';
import { measureNewsmtsc } from '@/bench/evaluate/newsmtsc';
import { measureSpeed } from '@/bench/evaluate/speed';
import { measureUnscon } from '@/bench/evaluate/unscon';
import { measurePolnear } from '@/bench/evaluate/polnear';
import { sharedFolder } from '@/bench/evaluate/shared-folder';
import { runCommand } from './run-command';

/** What is measured, in the order it is printed; each part says itself when its data are missing. */
const parts: readonly ((shared: string) => Measurement)[] = [
  measureCorpus,
  measureHardCases,
  measurePolnear,
  measureNewsmtsc,
  measureUnscon,
];

const columns = ['data', 'figure', 'reached', 'floor', 'aim'] as const;

const number = (value: number | null, figure: Figure): string =>
  value === null ? '' : figure.unit ? `${Math.round(value).toLocaleString('en')} ${figure.unit}` : value.toFixed(3);

const toRow = (figure: Figure): readonly string[] => [
  figure.data,
  figure.figure,
  number(figure.reached, figure),
  number(figure.floor, figure),
  number(figure.aim, figure),
];

runCommand(async () => {
  const shared = sharedFolder();
  // First of all: other work would leave the engine's code made for other input than articles.
  const speed = measureSpeed(shared);
  const measured = [...parts.map((measure) => measure(shared)), speed];
  const rows = [[...columns], ...measured.flatMap((each) => each.figures.map(toRow))];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  for (const each of measured)
    for (const line of [...(each.missing ? [each.missing] : []), ...(each.notes ?? [])]) console.log(`\n${line}`);
  const lists = [
    { heading: 'Missed in the corpus', misses: measured[0]?.misses ?? [] },
    { heading: 'Known to fail', misses: measured[1]?.misses ?? [] },
  ];
  for (const { heading, misses } of lists)
    if (misses.length > 0) console.log(`\n${heading}:\n${misses.map((miss) => `- ${miss}`).join('\n')}`);
  await Promise.resolve();
});
