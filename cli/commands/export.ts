import { writeFile } from 'node:fs/promises';
import { archiveAt, closeConnections } from '@/lib/data/archive';
import { countStatements } from '@/lib/data/filter/statement-ids';
import { listStatements } from '@/lib/data/statement/statements';
import { productVersion } from '@/lib/runtime/product-version';
import { plural } from '@/lib/views/words/counting';
import { madeWith } from '@/lib/views/words/product-words';
import { codingsContent } from '@/lib/views/export/codings-table';
import { formatsOf } from '@/lib/views/export/export-formats';
import { writeExport } from '@/lib/worker/write-export';
import { runCommand } from './run-command';

const formats = formatsOf('codings');
const usage = `Usage: npm run export -- ${formats.map((format) => `FILE.${format}`).join('|')}`;

runCommand(async ([file = '', ...more]) => {
  const format = formats.find((one) => file.endsWith(`.${one}`));
  if (format === undefined || more.length > 0) throw new Error(usage);
  try {
    const archive = await archiveAt();
    const statements = await listStatements(archive, { limit: await countStatements(archive, {}) });
    const codings = codingsContent(statements, archive.version);
    await writeFile(file, await writeExport(codings, format, true));
    console.log(
      `Wrote ${plural(codings.rows().table.rows.length, 'row')} of ${plural(statements.length, 'statement')}, ` +
        `data version ${archive.version}, to ${file}. ${madeWith(productVersion)}.`,
    );
  } finally {
    await closeConnections();
  }
});
