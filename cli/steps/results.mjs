import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { e2eResults, root, testFolder, unitResults } from './places.mjs';

export function forgetOldResults() {
  mkdirSync(testFolder, { recursive: true });
  for (const file of [unitResults, e2eResults]) rmSync(file, { force: true });
}

const reportIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const countUnit = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });
const countE2e = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky });

/**
 * Tests passed and failed in this run. A step that failed without a failed test (a file that can't be read, a type
 * that doesn't fit) counts as one failure, so that the line never says "0 failed" of a run that did.
 */
export function countTests({ stepFailed }) {
  const none = { passed: 0, failed: 0 };
  const [unitReport, e2eReport] = [reportIn(unitResults), reportIn(e2eResults)];
  const unit = unitReport ? countUnit(unitReport) : none;
  const e2e = e2eReport ? countE2e(e2eReport) : none;
  const failed = unit.failed + e2e.failed;
  return { passed: unit.passed + e2e.passed, failed: stepFailed ? Math.max(failed, 1) : failed };
}

/** Every test in Vitest’s report, with its milliseconds. */
export function unitTimes({ testResults }) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      test: `${path.relative(root, name).split(path.sep).join('/')}: ${fullName}`,
      took: duration ?? 0,
    })),
  );
}

/** Every test in Playwright’s report, with its milliseconds; what is set up for it counts. */
export function e2eTimes(suite, within = '') {
  const own = (suite.specs ?? []).flatMap(({ title, file, tests }) =>
    tests.map(({ results }) => ({
      test: `e2e/${file}: ${within}${title}`,
      took: results.reduce((sum, { duration }) => sum + duration, 0),
    })),
  );
  const inner = (suite.suites ?? []).flatMap((each) =>
    e2eTimes(each, each.title === each.file ? within : `${within}${each.title} `),
  );
  return [...own, ...inner];
}

/** The tests that took longest, slowest first, a line each. */
export function slowestOf(times, count = 10) {
  return [...times]
    .sort((a, b) => b.took - a.took)
    .slice(0, count)
    .map(({ test, took }) => `  ${(took / 1000).toFixed(1).padStart(6)} s  ${test}`);
}

/** The slowest tests of each kind that was run, under a heading each. */
export function slowestTests() {
  const kinds = [
    ['unit', unitResults, unitTimes],
    ['e2e', e2eResults, e2eTimes],
  ];
  return kinds
    .flatMap(([name, file, timesOf]) => {
      const report = reportIn(file);
      return report ? [`Slowest ${name} tests`, ...slowestOf(timesOf(report))] : [];
    })
    .join('\n');
}

export function tableOf(rows) {
  const widest = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, outcome, took }) => `  ${name.padEnd(widest)}  ${outcome.padEnd(9)}  ${took.padStart(8)}`)
    .join('\n');
}
