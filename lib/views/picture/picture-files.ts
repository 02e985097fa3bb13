import { statementHref } from '../address/evidence-filter';
import { toCsv } from '../export/csv';
import { aboutLine, toExportAbout, type ExportAbout } from '../export/export-about';
import { toJson, type ExportContent, type ExportRows } from '../export/export-content';
import type { ExportTable } from '../export/export-table';
import { positionTable, settingsOf } from '../export/position-table';
import { observationTable } from '../export/score-table';
import { pictureFile } from './draw-picture';
import type { Picture } from './picture';
import { showsPositions } from './picture-links';

function observed({ observations, at }: Picture): ExportTable {
  return observationTable({ statements: [], observations, statementAddress: (key) => at(statementHref(key)) });
}

const positioned = ({ lines, on, at }: Picture): ExportTable => positionTable(lines, on, at);

function aboutOf({ title, collection, productVersion, observations, asked, withdrawn, address }: Picture): ExportAbout {
  const statements = new Set(observations.map(({ statementKey }) => statementKey)).size;
  return toExportAbout({
    collection,
    productVersion,
    statements,
    observations,
    filter: title,
    rule: asked.filter.rule,
    withdrawn,
    address,
  });
}

function rowsOf(picture: Picture): ExportRows {
  const { asked, title, notes } = picture;
  const about = `${aboutLine(aboutOf(picture))} ${notes.slice(0, -1).join(' ')}`;
  if (!showsPositions(asked.kind)) return { title, table: observed(picture), about };
  return {
    title,
    table: positioned(picture),
    about: `${about} Settings: ${JSON.stringify(settingsOf(asked.filter.rule))}`,
  };
}

function documentOf(picture: Picture): object {
  const { title, claim, notes, asked, on } = picture;
  return {
    about: aboutOf(picture),
    picture: { kind: asked.kind, title, claim, on, notes },
    settings: settingsOf(asked.filter.rule),
    positions: positioned(picture),
    ...(asked.kind === 'positions' ? {} : { observations: observed(picture) }),
  };
}

function filesOf(picture: Picture): Readonly<Record<string, string>> {
  const { asked, title, claim, notes, codebook } = picture;
  const line = aboutLine(aboutOf(picture));
  const [observations, positions] = [observed(picture), positioned(picture)];
  return {
    'README.txt': `${title}\n${claim}\n${notes.join('\n')}\n\n${aboutOf(picture).citation}\n`,
    [`${asked.kind}.svg`]: pictureFile(picture),
    [`${asked.kind}.json`]: toJson(documentOf(picture)),
    'observations.csv': toCsv({ table: observations, about: line }),
    'positions.csv': toCsv({ table: positions, about: line }),
    'codebook.md': codebook,
    'columns.json': toJson({ observations: observations.columns, positions: positions.columns }),
    'settings.json': toJson(settingsOf(asked.filter.rule)),
  };
}

/** What `/export/picture.format` holds; positions alone have neither files nor a drawing. */
export const pictureContent = (picture: Picture): ExportContent => ({
  rows: () => rowsOf(picture),
  document: () => documentOf(picture),
  ...(picture.asked.kind === 'positions' ? {} : { files: () => filesOf(picture), drawing: () => pictureFile(picture) }),
});
