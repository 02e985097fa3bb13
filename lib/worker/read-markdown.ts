import type { UploadedText } from './uploaded-text';

const frontMatter = /^\uFEFF?---\s*\n(?<fields>[\s\S]*?)\n---\s*(?:\n|$)/u;

/** What the fields at a file's head say: `title: …`, `date: 2021-05-18 …`. */
function fieldIn(fields: string, name: string): string | undefined {
  const said = new RegExp(`^${name}\\s*:\\s*(.+)$`, 'imu')
    .exec(fields)?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/u, '$2');
  return said === '' ? undefined : said;
}

/**
 * Marks that stand round words or before a line, and say how they look. What they enclose is short, so that cost grows
 * with length alone.
 */
const marks: readonly (readonly [RegExp, string])[] = [
  [/!\[[^[\]\n]{0,300}\]\([^()\n]{0,1000}\)/gu, ''],
  [/\[([^[\]\n]{1,300})\](?:\([^()\n]{0,1000}\)|\[[^[\]\n]{0,100}\])/gu, '$1'],
  [/^\[[^[\]\n]{1,100}\]:\s*\S+.*$/gmu, ''],
  [/<(https?:[^<>\s]{1,1000})>/gu, '$1'],
  [/^ {0,3}(?:[-*_] ?){3,}$/gmu, ''],
  [/^ {0,3}#{1,6} +/gmu, ''],
  [/^ {0,3}>[ \t]?/gmu, ''],
  [/^ {0,3}[-*+] +/gmu, ''],
  [/(\*\*|__)(?=\S)([^\n*_]{1,300})(?<=\S)\1/gu, '$2'],
  [/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,300})(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2'],
  [/`([^`\n]{1,300})`/gu, '$1'],
  [/\\([\\`*_{}[\]()#+.!>-])/gu, '$1'],
];

/** The words of a Markdown text, without its marks; title and day where its head names them. */
export function readMarkdown(text: string): Pick<UploadedText, 'text' | 'title' | 'publishedOn' | 'publishedBasis'> {
  const plain = text.replaceAll('\r\n', '\n');
  const head = frontMatter.exec(plain);
  const fields = head?.groups?.fields ?? '';
  const body = marks
    .reduce((words, [mark, instead]) => words.replace(mark, instead), plain.slice(head?.[0].length ?? 0))
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  const title = fieldIn(fields, 'title');
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(fieldIn(fields, 'date') ?? '')?.[0];
  return {
    text: body,
    ...(title === undefined ? {} : { title }),
    ...(day === undefined ? {} : { publishedOn: day, publishedBasis: 'as the file says of itself' }),
  };
}
