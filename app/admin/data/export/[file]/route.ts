import type { NextRequest, NextResponse } from 'next/server';
import { refuse, sendExport } from '@/app/export/send-file';
import { archiveAt } from '@/lib/data/archive';
import { countStatements } from '@/lib/data/filter/statement-ids';
import { listStatements } from '@/lib/data/statement/statements';
import { may } from '@/lib/domain/access/permission';
import { expectPerson } from '@/lib/session/current-person';
import { codingsContent } from '@/lib/views/export/codings-table';
import { readFileName } from '@/lib/views/export/export-formats';

/** `/admin/data/export/codings.xlsx`: every coding of the newest version as a spreadsheet to edit. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/admin/data/export/[file]'>,
): Promise<NextResponse> {
  const { file } = await params;
  const person = await expectPerson('/admin/data');
  if (!may(person.role, 'import-codings'))
    return refuse(403, 'may-not', 'Only an editor may export or import codings.');
  const asked = readFileName(file, 'codings', ['codings']);
  if (!asked) return refuse(404, 'unknown-export', `There is no export ${file}.`);
  const archive = await archiveAt();
  const statements = await listStatements(archive, { limit: await countStatements(archive, {}) });
  return sendExport(request, {
    content: codingsContent(statements, archive.version),
    format: asked.format,
    bom: true,
    name: `demarche-codings-version-${archive.version}`,
  });
}

export {
  refuseToWrite as POST,
  refuseToWrite as PUT,
  refuseToWrite as PATCH,
  refuseToWrite as DELETE,
} from '@/app/export/only-reading';
