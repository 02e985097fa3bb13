import { expect, test } from 'vitest';
import { parseExportFile } from './export-file';

test.each([
  ['statements.csv', { name: 'statements', format: 'csv' }],
  ['observations.json', { name: 'observations', format: 'json' }],
  ['collection.zip', { name: 'collection', format: 'zip' }],
  ['collection.csv', null],
  ['statements.zip', null],
  ['secrets.csv', null],
  ['statements', null],
  ['statements.csv.exe', null],
])('the file %s', (file, read) => {
  expect(parseExportFile(file)).toEqual(read);
});
