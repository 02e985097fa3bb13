import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { codebookRow, nextCodebookText, type CodebookIssue } from './codebook-text';

const issue: CodebookIssue = {
  slug: 'open-borders',
  label: 'Open borders',
  proposition: 'Borders should stay open.',
  note: null,
  retired: false,
  bearings: [],
};
const text =
  '# Codebook: Test (version 1)\n\n## 1. Targets\n| issue slug | label | the proposition | bears on |\n' +
  '| --- | --- | --- | --- |\n| old | Old | Old. |  |\n\nAfter it.\n\n| value | meaning |\n| --- | --- |\n' +
  '| +2 | x |\n';

it.each<readonly [string, Partial<CodebookIssue>, string]>([
  ['alone', {}, '| open-borders | Open borders | Borders should stay open. |  |'],
  [
    'with a note',
    { note: 'For trade.' },
    '| open-borders | Open borders | Borders should stay open. *For trade.* |  |',
  ],
  [
    'that bears on actors',
    {
      bearings: [
        { actor: 'china', sign: 1 },
        { actor: 'taliban', sign: -1 },
      ],
    },
    '| open-borders | Open borders | Borders should stay open. | china +, taliban − |',
  ],
  [
    'retired',
    { retired: true },
    '| open-borders | Open borders (retired: takes no new stances) | Borders should stay open. |  |',
  ],
  [
    'with marks of its own',
    { proposition: 'A | b *c*\nd.' },
    '| open-borders | Open borders | A \\| b \\*c\\* d. |  |',
  ],
])('an issue %s is one row', (_, altered, row) => {
  expect(codebookRow({ ...issue, ...altered })).toBe(row);
});

it('writes the number and the issues anew and keeps the rest', () => {
  expect(nextCodebookText(text, 2, [issue])).toBe(
    text.replace('(version 1)', '(version 2)').replace('| old | Old | Old. |  |', codebookRow(issue)),
  );
  expect(nextCodebookText('# Rules\n', 2, [issue])).toMatch(
    /^# Rules\n\n## Issues\n\| issue slug \|.*\n\| --- .*\n\| open-borders \|.*\n$/,
  );
});

it('gives the seed’s own table back to the letter', () => {
  const folder = path.join(__dirname, '../../../prisma/seed');
  const seed = readFileSync(path.join(folder, 'codebook.md'), 'utf8');
  const rows = JSON.parse(readFileSync(path.join(folder, 'issues.json'), 'utf8')) as readonly (CodebookIssue & {
    readonly bears_on: CodebookIssue['bearings'];
  })[];
  expect(
    nextCodebookText(
      seed,
      1,
      rows.map((row) => ({ ...row, retired: false, bearings: row.bears_on })),
    ),
  ).toBe(seed);
});
