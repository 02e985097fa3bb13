import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { e2eResults, testFolder, unitResults } from './places.mjs';

export function forgetOldResults() {
  mkdirSync(testFolder, { recursive: true });
  for (const file of [unitResults, e2eResults]) rmSync(file, { force: true });
}

function read(file, count) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  return count(JSON.parse(readFileSync(file, 'utf8')));
}

const countUnit = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });
const countE2e = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky });

/**
 * Tests passed and failed in this run. A step that failed without a failed test (a file that can't be read, a type
 * that doesn't fit) counts as one failure, so that the line never says "0 failed" of a run that did.
 */
export function countTests({ stepFailed }) {
  const unit = read(unitResults, countUnit);
  const e2e = read(e2eResults, countE2e);
  const failed = unit.failed + e2e.failed;
  return { passed: unit.passed + e2e.passed, failed: stepFailed ? Math.max(failed, 1) : failed };
}

export function tableOf(rows) {
  const widest = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, outcome, took }) => `  ${name.padEnd(widest)}  ${outcome.padEnd(9)}  ${took.padStart(8)}`)
    .join('\n');
}
