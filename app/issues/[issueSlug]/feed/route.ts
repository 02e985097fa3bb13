import type { NextRequest, NextResponse } from 'next/server';
import { refuse } from '@/app/export/send-file';
import { answerFeed } from '@/app/shifts/answer-feed';
import { findIssueBySlug } from '@/lib/data/issue/issues';
import { archiveAt } from '@/lib/data/archive';
import { noSuchName } from '@/lib/views/api/api-faults';
import { parseVersionQuery, queryOf } from '@/lib/views/address/version-query';

/** The movements on one issue, as Atom. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/issues/[issueSlug]/feed'>,
): Promise<NextResponse> {
  const { issueSlug } = await params;
  const { version, ignored } = parseVersionQuery(queryOf(request.nextUrl.searchParams));
  if (ignored.length > 0) return refuse(400, 'bad-query', `Not understood: ${ignored.join('; ')}.`);
  const archive = await archiveAt(version ?? undefined);
  const issue = await findIssueBySlug(archive, issueSlug);
  if (!issue) return refuse(404, 'unknown-name', noSuchName({ part: 'issue', name: issueSlug }, archive.version));
  return answerFeed(request, archive, {
    page: `/issues/${issueSlug}`,
    title: `Who moved: ${issue.label}`,
    filter: { target: `issue:${issueSlug}` },
  });
}

export {
  refuseToWrite as POST,
  refuseToWrite as PUT,
  refuseToWrite as PATCH,
  refuseToWrite as DELETE,
} from '@/app/export/only-reading';
