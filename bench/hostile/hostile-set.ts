import { bombDocx, bombXlsx } from './bomb-office';
import { bombPdf, thickPdf } from './bomb-pdf';

/** What somebody sends who wants to fill the memory: a file, a text or a spreadsheet. */
export type Hostile =
  | { readonly kind: 'file' | 'sheet'; readonly name: string; readonly bytes: () => Uint8Array<ArrayBuffer> }
  | { readonly kind: 'text'; readonly name: string; readonly text: () => string };

const ofBytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));
const upTo = (length: number, words: string): string => words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** The most characters that an article may have, and what a file may weigh. */
const characters = 5_000_000;
const weight = 9_900_000;
const sheetWeight = 4_900_000;

const sentence =
  'Russian Foreign Minister Sergei Lavrov said on Wednesday ' +
  'that the hasty withdrawal of troops would hurt the peace process. ';
const opened = '“Russia supports the talks,” he said, “and China (which, he said, “has said so” ';
const links = '<a href="x">a minister said so</a><p>';
const opening = 'Ministers speak of talks\n\n10 June 2021\n\n';

const files: readonly (readonly [string, () => Uint8Array<ArrayBuffer>])[] = [
  ['stream-of-200-mb.pdf', () => bombPdf(200)],
  ['stream-of-400-mb.pdf', () => bombPdf(400)],
  ['pages-without-end.pdf', () => thickPdf(80_000)],
  ['unpacks-to-55-mb.docx', () => bombDocx(55)],
  ['unpacks-to-300-mb.docx', () => bombDocx(300)],
  ['nested-without-end.html', () => ofBytes(upTo(weight, '<div>'))],
  ['nested-spans.html', () => ofBytes(upTo(weight, '<span>a'))],
  ['links-without-end.html', () => ofBytes(upTo(weight, links))],
  ['attributes.html', () => ofBytes(`<p ${upTo(weight, 'a=b ')}>`)],
  ['nothing-but-quotes.md', () => ofBytes(upTo(weight, '> ['))],
  ['not-what-it-says.pdf', () => ofBytes(upTo(weight, '%PDF-1.4 obj stream '))],
];

const texts: readonly (readonly [string, () => string])[] = [
  ['5,000,000 characters of prose', () => opening + upTo(characters - opening.length, sentence)],
  ['5,000,000 characters of quotes that never close', () => opening + upTo(characters - opening.length, opened)],
  ['5,000,000 opening quotes', () => opening + upTo(characters - opening.length, '“')],
  ['one line of 5,000,000 capitals', () => opening + upTo(characters - opening.length, 'Minister Of The ')],
];

const sheets: readonly (readonly [string, () => Uint8Array<ArrayBuffer>])[] = [
  ['unpacks-to-90-mb.xlsx', () => bombXlsx(90)],
  ['unpacks-to-300-mb.xlsx', () => bombXlsx(300)],
  ['quotes-that-never-close.csv', () => ofBytes(`quote,speaker\n${upTo(sheetWeight, '"a,""b,')}`)],
  ['cells-without-end.csv', () => ofBytes(upTo(sheetWeight, ',a,\n'))],
];

/** Each of a few kilobytes to ten megabytes as sent, made only when its turn comes. */
export const hostileSet: readonly Hostile[] = [
  ...files.map(([name, bytes]) => ({ kind: 'file' as const, name, bytes })),
  ...texts.map(([name, text]) => ({ kind: 'text' as const, name, text })),
  ...sheets.map(([name, bytes]) => ({ kind: 'sheet' as const, name, bytes })),
];
