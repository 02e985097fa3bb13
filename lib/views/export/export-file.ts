import { toCsv } from './csv';
import { aboutLine, aboutLines, type ExportAbout } from './export-about';
import { toJson, type ExportContent, type ExportRows } from './export-content';
import { readFileName, type ExportFormat } from './export-formats';
import { exportTables, type ExportName, type ExportQuery, type TableName } from './export-query';
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

const tableOf: Record<TableName, (source: ExportSource) => ExportTable> = {
  statements: statementTable,
  reports: reportTable,
  scores: scoreTable,
  observations: observationTable,
};

const rowsOf = (name: TableName, { source, about }: ExportParts): ExportRows => ({
  title: name,
  table: tableOf[name](source),
  about: aboutLine(about),
});

const documentOf = (name: TableName, { source, about }: ExportParts): object => ({
  about,
  table: name,
  ...tableOf[name](source),
});

function collectionFiles(parts: ExportParts, bom: boolean): Readonly<Record<string, string>> {
  const {
    about,
    codebook,
    source,
    query: { filter, statement, article, rule, version },
  } = parts;
  const columns = Object.fromEntries(exportTables.map((name) => [name, tableOf[name](source).columns]));
  return {
    'README.txt': aboutLines(about),
    'about.json': toJson(about),
    'codebook.md': codebook,
    'columns.json': toJson(columns),
    'settings.json': toJson({ filter, statement, article, version, ...settingsOf(rule) }),
    ...Object.fromEntries(exportTables.map((name) => [`${name}.csv`, toCsv(rowsOf(name, parts), bom)])),
    ...Object.fromEntries(exportTables.map((name) => [`${name}.json`, toJson(documentOf(name, parts))])),
  };
}

/** What `/export/name.format` holds: one table, or the collection with all of them. */
export function exportContent(name: ExportName, parts: ExportParts): ExportContent {
  if (name === 'collection') return { files: (bom) => collectionFiles(parts, bom) };
  return { rows: () => rowsOf(name, parts), document: () => documentOf(name, parts) };
}

/** `statements.csv` → its table and format; null for what there is not. The collection is a folder of all tables. */
export function parseExportFile(file: string): { readonly name: ExportName; readonly format: ExportFormat } | null {
  return readFileName(file, 'table', exportTables) ?? readFileName(file, 'collection', ['collection']);
}
