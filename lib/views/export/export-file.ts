import { strToU8, zipSync, type Zippable } from 'fflate';
import { toCsv } from './csv';
import { aboutLine, type ExportAbout } from './export-about';
import { exportTables, type ExportFormat, type ExportName, type ExportQuery } from './export-query';
import type { ExportSource, ExportTable } from './export-table';
import { settingsOf } from './position-table';
import { observationTable, scoreTable } from './score-table';
import { reportTable, statementTable } from './statement-table';

/** All an export is made of: equal parts make equal bytes. */
export interface ExportParts {
  readonly source: ExportSource;
  readonly about: ExportAbout;
  readonly codebook: string;
  readonly query: ExportQuery;
}

const tableOf: Record<(typeof exportTables)[number], (source: ExportSource) => ExportTable> = {
  statements: statementTable,
  reports: reportTable,
  scores: scoreTable,
  observations: observationTable,
};

export const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function tableFile(
  name: (typeof exportTables)[number],
  format: 'csv' | 'json',
  { source, about, query }: ExportParts,
): string {
  const table = tableOf[name](source);
  return format === 'csv' ? toCsv(table, aboutLine(about), query.bom) : written({ about, table: name, ...table });
}

// A zip keeps local time: the same digits in every zone. 1980 is where its calendar begins.
export const always = { mtime: new Date(1980, 0, 1), level: 9, os: 0 } as const;

function collectionFile(parts: ExportParts): Uint8Array<ArrayBuffer> {
  const {
    about,
    codebook,
    source,
    query: { filter, statement, article, rule, version },
  } = parts;
  const columns = Object.fromEntries(exportTables.map((name) => [name, tableOf[name](source).columns]));
  const files: Record<string, string> = {
    'README.txt':
      `${about.source}\n${about.citation}\n${about.checked}.\n${about.counting}\n\n` +
      'Columns are explained in columns.json, the scale and the issues in codebook.md.\n',
    'about.json': written(about),
    'codebook.md': codebook,
    'columns.json': written(columns),
    'settings.json': written({ filter, statement, article, version, ...settingsOf(rule) }),
    ...Object.fromEntries(exportTables.map((name) => [`${name}.csv`, tableFile(name, 'csv', parts)])),
    ...Object.fromEntries(exportTables.map((name) => [`${name}.json`, tableFile(name, 'json', parts)])),
  };
  const zipped: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, [strToU8(text), always]]),
  );
  return zipSync(zipped);
}

export const mediaTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
};

/** The bytes of `/export/name.format`. */
export function toExportFile(name: ExportName, format: ExportFormat, parts: ExportParts): Uint8Array<ArrayBuffer> {
  if (name === 'collection' || format === 'zip') return collectionFile(parts);
  return strToU8(tableFile(name, format, parts));
}
