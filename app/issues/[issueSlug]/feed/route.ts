import type { NextRequest, NextResponse } from 'next/server';
import { answerFeed } from '@/app/shifts/answer-feed';
import { findIssueBySlug } from '@/lib/data/issue/issues';

/** The movements on one issue, as Atom. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/issues/[issueSlug]/feed'>,
): Promise<NextResponse> {
  const { issueSlug } = await params;
  return answerFeed(request, async (archive) => {
    const issue = await findIssueBySlug(archive, issueSlug);
    if (!issue) return { part: 'issue', name: issueSlug };
    return {
      page: `/issues/${issueSlug}`,
      title: `Who moved: ${issue.label}`,
      filter: { target: `issue:${issueSlug}` },
    };
  });
}

export {
  refuseToWrite as POST,
  refuseToWrite as PUT,
  refuseToWrite as PATCH,
  refuseToWrite as DELETE,
} from '@/app/export/only-reading';
