import { NextResponse, type NextRequest } from 'next/server';
import { answerFeed } from '@/app/shifts/answer-feed';
import { findIssueBySlug } from '@/lib/data/issues';
import { archiveAt } from '@/lib/data/archive';
import { parseVersionQuery, queryOf } from '@/lib/views/version-query';

/** The movements on one issue, as Atom. */
export async function GET(request: NextRequest, { params }: RouteContext<'/issues/[issueSlug]/feed'>): Promise<NextResponse> {
  const { issueSlug } = await params;
  const { version } = parseVersionQuery(queryOf(request.nextUrl.searchParams));
  const archive = await archiveAt(version ?? undefined);
  const issue = await findIssueBySlug(archive, issueSlug);
  if (!issue) return new NextResponse(null, { status: 404 });
  return answerFeed(request, archive, { page: `/issues/${issueSlug}`, title: `Who moved: ${issue.label}`, filter: { target: `issue:${issueSlug}` } });
}
