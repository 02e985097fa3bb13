import { bearingText, type Bearing } from '../issue/issue-fields';

/** What a codebook's table says of an issue. */
export interface CodebookIssue {
  readonly slug: string;
  readonly label: string;
  readonly proposition: string;
  readonly note: string | null;
  readonly retired: boolean;
  readonly bearings: readonly Bearing[];
}

const head =
  '| issue slug | label | the proposition (what +2 fully backs and −2 fully rejects) | bears on |\n' +
  '| --- | --- | --- | --- |';

/** The table of issues: a first cell that says so, the line below it, and all rows. */
const table = /^\| *issue slug *\|.*\n\|[ :|-]+\|(?:\n\|.*)*/m;

/** Words of an editor stand in a cell as they are written: no markup, no second line. */
const cell = (words: string): string =>
  words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\|*_`[\]<>~]/g, '\\$&');

/** One issue as a row of the table. */
export function codebookRow({ slug, label, proposition, note, retired, bearings }: CodebookIssue): string {
  const named = `${cell(label)}${retired ? ' (retired: takes no new stances)' : ''}`;
  return (
    `| ${slug} | ${named} | ${cell(proposition)}${note ? ` *${cell(note)}*` : ''} | ` +
    `${bearings.map(bearingText).join(', ')} |`
  );
}

/**
 * The whole text of a codebook's next version: `text` with its number in the first heading, and its table of issues
 * written anew from `issues`, in their order. A text without such a table gets one at its end.
 */
export function nextCodebookText(text: string, number: number, issues: readonly CodebookIssue[]): string {
  const numbered = text.replace(/^(# .*\(version )\d+(?=\))/m, (_, before: string) => `${before}${number}`);
  const old = table.exec(numbered)?.[0];
  const rows = issues.map(codebookRow);
  if (old === undefined) return `${numbered.trimEnd()}\n\n## Issues\n${[head, ...rows].join('\n')}\n`;
  const kept = old.split('\n').slice(0, 2);
  return numbered.replace(old, () => [...kept, ...rows].join('\n'));
}
