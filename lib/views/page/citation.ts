import type { Collection } from '@/lib/domain/collection/collection';
import type { Statement } from '@/lib/domain/statement/statement';
import { longDay } from '../words/day-words';

/** A statement's citation in the three forms people paste. The data version makes it findable as it was. */
export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
  readonly csl: string;
}

const tex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escapeTex = (text: string): string =>
  text.replace(/[&%$#_{}\\~^]/g, (character) => tex[character] ?? `\\${character}`);

function yearAndParts(instant: string): { year: string; parts: number[] } {
  const day = instant.slice(0, 10);
  return { year: day.slice(0, 4), parts: day.split('-').map(Number) };
}

/** The outlets and dates that carry it: "Al Jazeera, 28 July 2021". */
function sources(statement: Statement): string {
  return statement.reports.map(({ article }) => `${article.outlet.name}, ${longDay(article.publishedOn)}`).join('; ');
}

/** `address` is the statement's page at the data version, e.g. `https://…/statements/…?version=181`. */
export function toCitation(statement: Statement, collection: Collection, address: string): Citation {
  const { summary, speaker, saidOn, precision, key } = statement;
  const edition = `Demarche, ${collection.codebook.title}, data version ${collection.version}`;
  const { year, parts } = yearAndParts(collection.versionAt ?? saidOn);
  const said = longDay(saidOn, precision);
  const csl = {
    id: key,
    type: 'dataset',
    title: summary,
    author: [{ literal: speaker.name }],
    'container-title': `Demarche: ${collection.codebook.title}`,
    version: String(collection.version),
    issued: { 'date-parts': [parts] },
    'original-date': {
      'date-parts': [
        saidOn
          .split('-')
          .map(Number)
          .slice(0, precision === 'month' ? 2 : 3),
      ],
    },
    note: `Reported by ${sources(statement)}`,
    URL: address,
  };
  return {
    plain: `${speaker.name}, ${said}: ${summary} Reported by ${sources(statement)}. ${edition}, ${address}.`,
    bibtex: [
      `@misc{${key},`,
      `  author = {{${escapeTex(speaker.name)}}},`,
      `  title = {${escapeTex(summary)}},`,
      `  year = {${year}},`,
      `  note = {Said ${escapeTex(said)}; reported by ${escapeTex(sources(statement))}; ${escapeTex(edition)}},`,
      `  howpublished = {${address}}`,
      '}',
    ].join('\n'),
    csl: JSON.stringify([csl], null, 2),
  };
}

/** A list, as the filter lets it through, in the same three forms. `key` names it in BibTeX. */
export function toListCitation(
  collection: Collection,
  list: { readonly key: string; readonly words: string; readonly address: string },
): Citation {
  const { codebook, version, versionAt } = collection;
  const { year, parts } = yearAndParts(versionAt ?? '');
  const title = `${codebook.title}: ${list.words}`;
  const edition = `Data version ${version}, codebook version ${codebook.number}`;
  return {
    plain:
      `Demarche, ${title}. ${edition}${versionAt ? ` (${longDay(versionAt.slice(0, 10))})` : ''}, ` +
      `${list.address}.`,
    bibtex: [
      `@misc{${list.key},`,
      '  author = {{Demarche}},',
      `  title = {${escapeTex(title)}},`,
      `  year = {${year}},`,
      `  note = {${escapeTex(edition)}},`,
      `  howpublished = {${list.address}}`,
      '}',
    ].join('\n'),
    csl: JSON.stringify(
      [
        {
          id: list.key,
          type: 'dataset',
          title,
          author: [{ literal: 'Demarche' }],
          version: String(version),
          ...(versionAt ? { issued: { 'date-parts': [parts] } } : {}),
          URL: list.address,
        },
      ],
      null,
      2,
    ),
  };
}
