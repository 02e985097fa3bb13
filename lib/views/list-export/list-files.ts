import { strToU8, zipSync, type Zippable } from 'fflate';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { toCsv } from '../export/csv';
import { aboutLine } from '../export/export-about';
import { always, written } from '../export/export-file';
import { settingsOf } from '../export/position-table';
import type { ListFormat } from './list-query';
import type { ListExport } from './list-export';

const csvOf = ({ table, about }: ListExport, bom: boolean): string => toCsv(table, aboutLine(about), bom);

const jsonOf = ({ asked, about, table }: ListExport): string =>
  written({ about, table: asked.kind, settings: settingsOf(asked.rule ?? defaultCounting), ...table });

function zipOf(list: ListExport): Uint8Array<ArrayBuffer> {
  const { asked, about, table, title, claim, codebook } = list;
  const files: Record<string, string> = {
    'README.txt':
      `${title}\n${claim}\n${about.source}\n${about.citation}\n${about.checked}.\n${about.counting}\n\n` +
      'Columns are explained in columns.json, the scale and the issues in codebook.md.\n',
    'about.json': written(about),
    'codebook.md': codebook,
    'columns.json': written({ [asked.kind]: table.columns }),
    'settings.json': written({ list: asked, ...settingsOf(asked.rule ?? defaultCounting) }),
    [`${asked.kind}.csv`]: csvOf(list, false),
    [`${asked.kind}.json`]: jsonOf(list),
  };
  const zipped: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, [strToU8(text), always]]),
  );
  return zipSync(zipped);
}

/** The bytes of `/export/list.format`: equal lists make equal bytes. */
export function toListFile(list: ListExport, format: ListFormat, bom = false): Uint8Array<ArrayBuffer> {
  switch (format) {
    case 'csv':
      return strToU8(csvOf(list, bom));
    case 'json':
      return strToU8(jsonOf(list));
    case 'zip':
      return zipOf(list);
  }
}
