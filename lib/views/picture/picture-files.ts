import { strToU8, zipSync, type Zippable } from 'fflate';
import { statementHref } from '../address/evidence-filter';
import { toCsv } from '../export/csv';
import { aboutLine, toExportAbout, type ExportAbout } from '../export/export-about';
import { always, written } from '../export/export-file';
import type { ExportTable } from '../export/export-table';
import { positionTable, settingsOf } from '../export/position-table';
import { observationTable } from '../export/score-table';
import { pictureFile } from './draw-picture';
import type { Picture } from './picture';
import { showsPositions, type PictureFormat } from './picture-links';

function observed({ observations, at }: Picture): ExportTable {
  return observationTable({ statements: [], observations, statementAddress: (key) => at(statementHref(key)) });
}

const positioned = ({ lines, on, at }: Picture): ExportTable => positionTable(lines, on, at);

function aboutOf({ title, collection, observations, asked, withdrawn, address }: Picture): ExportAbout {
  const statements = new Set(observations.map(({ statementKey }) => statementKey)).size;
  return toExportAbout({
    collection,
    statements,
    observations,
    filter: title,
    rule: asked.filter.rule,
    withdrawn,
    address,
  });
}

function csvOf(picture: Picture, bom: boolean): string {
  const { asked } = picture;
  const about = `${aboutLine(aboutOf(picture))} ${picture.notes.slice(0, -1).join(' ')}`;
  if (!showsPositions(asked.kind)) return toCsv(observed(picture), about, bom);
  return toCsv(positioned(picture), `${about} Settings: ${JSON.stringify(settingsOf(asked.filter.rule))}`, bom);
}

function jsonOf(picture: Picture): string {
  const { title, claim, notes, asked, on } = picture;
  const tables = {
    positions: positioned(picture),
    ...(asked.kind === 'positions' ? {} : { observations: observed(picture) }),
  };
  return written({
    about: aboutOf(picture),
    picture: { kind: asked.kind, title, claim, on, notes },
    settings: settingsOf(asked.filter.rule),
    ...tables,
  });
}

function zipOf(picture: Picture): Uint8Array<ArrayBuffer> {
  const about = aboutOf(picture);
  const line = aboutLine(about);
  const files: Record<string, string> = {
    'README.txt': `${picture.title}\n${picture.claim}\n${picture.notes.join('\n')}\n\n${about.citation}\n`,
    [`${picture.asked.kind}.svg`]: pictureFile(picture),
    [`${picture.asked.kind}.json`]: jsonOf(picture),
    'observations.csv': toCsv(observed(picture), line),
    'positions.csv': toCsv(positioned(picture), line),
    'codebook.md': picture.codebook,
    'columns.json': written({ observations: observed(picture).columns, positions: positioned(picture).columns }),
    'settings.json': written(settingsOf(picture.asked.filter.rule)),
  };
  const zipped: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, [strToU8(text), always]]),
  );
  return zipSync(zipped);
}

/** The bytes of `/export/picture.format`; a PNG is drawn from the SVG. */
export function toPictureFile(picture: Picture, format: PictureFormat, bom = false): Uint8Array<ArrayBuffer> {
  switch (format) {
    case 'csv':
      return strToU8(csvOf(picture, bom));
    case 'json':
      return strToU8(jsonOf(picture));
    case 'zip':
      return zipOf(picture);
    case 'svg':
    case 'png':
      return strToU8(pictureFile(picture));
  }
}

export const pictureMediaTypes: Readonly<Record<PictureFormat, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
};
