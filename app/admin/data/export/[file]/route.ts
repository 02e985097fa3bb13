import type { NextRequest, NextResponse } from 'next/server';
import { refuse, sendFile } from '@/app/export/send-file';
import { archiveAt } from '@/lib/data/archive';
import { may } from '@/lib/domain/access/permission';
import { expectPerson } from '@/lib/session/current-person';
import { readSheetGrid } from '../read-sheet-grid';
import { sheetFile } from '@/lib/worker/sheet-file';

/** `/admin/data/export/codings.xlsx`: every coding of the newest version as a spreadsheet to edit. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/admin/data/export/[file]'>,
): Promise<NextResponse> {
  const { file } = await params;
  const person = await expectPerson('/admin/data');
  if (!may(person.role, 'import-codings'))
    return refuse(403, 'may-not', 'Only an editor may export or import codings.');
  const [, format] = /^codings\.(csv|xlsx)$/u.exec(file) ?? [];
  if (format !== 'csv' && format !== 'xlsx') return refuse(404, 'unknown-export', `There is no export ${file}.`);
  const archive = await archiveAt();
  const { bytes, type } = await sheetFile(await readSheetGrid(archive), format);
  return sendFile(request, { bytes, type, name: `demarche-codings-version-${archive.version}.${format}` });
}

export {
  refuseToWrite as POST,
  refuseToWrite as PUT,
  refuseToWrite as PATCH,
  refuseToWrite as DELETE,
} from '@/app/export/only-reading';
