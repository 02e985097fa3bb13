import { diffLines } from 'diff';
import type { Answer } from './collect-answers';

/** Words that stand in for others: what was written before, and what stands for it since. */
export type WordPairs = readonly (readonly [before: string, since: string])[];

const renamedIn = (text: string, renamed: WordPairs): string =>
  renamed.reduce((words, [before, since]) => words.replaceAll(before, since), text);

/** The lines that differ, at most `most` of them. */
function differenceOf(before: string, since: string, most = 12): string {
  const lines = diffLines(before, since)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ added, value }) =>
      value
        .trimEnd()
        .split('\n')
        .map((line) => `${added ? '+' : '-'} ${line.slice(0, 300)}`),
    );
  return lines.slice(0, most).join('\n');
}

/** Where React parts two texts: it shows nothing, and a line broken elsewhere in the source moves it. */
const seams = /<!--.*?-->/gu;

/** A page as it reads: without seams, and with white space as a browser shows it. Files are what they are. */
const asRead = (text: string, type: string): string =>
  type === 'text/html' ? text.replaceAll(seams, '').replaceAll(/\s+/gu, ' ').replaceAll('> <', '>\n<') : text;

const quote = '(?:"|&quot;)';

/** What says which release of Demarche answers. */
const release = new RegExp(
  [
    String.raw`<p>Made with Demarche [^<]*</p>`,
    String.raw` ?Made with Demarche \d+\.\d+\.\d+\.\n?`,
    String.raw`(?<=Source: Demarche) \d+\.\d+\.\d+`,
    String.raw`\s*${quote}productVersion${quote}(?:: ?(?:\{[^}]*\}|${quote}[\d.]+${quote}))?,`,
  ].join('|'),
  'gu',
);

/**
 * Where two lists of answers differ once renamed words are put into the older one, and but for the release that
 * answers: a text for each address.
 */
export function compareAnswers(before: readonly Answer[], since: readonly Answer[], renamed: WordPairs): string[] {
  const now = new Map(since.map((answer) => [answer.address, answer]));
  return before.flatMap((old) => {
    const address = renamedIn(old.address, renamed);
    const fresh = now.get(address) ?? now.get(old.address);
    if (!fresh) return [`${old.address}: answered before, and no page links to it now`];
    if (fresh.status !== old.status || fresh.type !== old.type)
      return [`${old.address}: ${old.status} ${old.type} → ${fresh.status} ${fresh.type}`];
    const [body, freshBody] = [renamedIn(old.body, renamed), fresh.body].map((text) =>
      asRead(text.replaceAll(release, ''), fresh.type),
    );
    return body === freshBody ? [] : [`${old.address}:\n${differenceOf(body ?? '', freshBody ?? '')}`];
  });
}
