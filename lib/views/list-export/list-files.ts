import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { toCsv } from '../export/csv';
import { aboutLine, aboutLines } from '../export/export-about';
import { toJson, type ExportContent, type ExportRows } from '../export/export-content';
import { settingsOf } from '../export/position-table';
import type { ListExport } from './list-export';

const rowsOf = ({ table, about, title }: ListExport): ExportRows => ({ title, table, about: aboutLine(about) });

const documentOf = ({ asked, about, table }: ListExport): object => ({
  about,
  table: asked.kind,
  settings: settingsOf(asked.rule ?? defaultCounting),
  ...table,
});

function filesOf(list: ListExport): Readonly<Record<string, string>> {
  const { asked, about, table, title, claim, codebook } = list;
  return {
    'README.txt': `${title}\n${claim}\n${aboutLines(about)}`,
    'about.json': toJson(about),
    'codebook.md': codebook,
    'columns.json': toJson({ [asked.kind]: table.columns }),
    'settings.json': toJson({ list: asked, ...settingsOf(asked.rule ?? defaultCounting) }),
    [`${asked.kind}.csv`]: toCsv(rowsOf(list)),
    [`${asked.kind}.json`]: toJson(documentOf(list)),
  };
}

/** What `/export/list.format` holds: equal lists make equal bytes. */
export const listContent = (list: ListExport): ExportContent => ({
  rows: () => rowsOf(list),
  document: () => documentOf(list),
  files: () => filesOf(list),
});
