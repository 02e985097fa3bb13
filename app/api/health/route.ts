import { NextResponse, type NextRequest } from 'next/server';
import { databaseFile } from '@/lib/data/database-file';
import { databaseHealth } from '@/lib/data/upkeep/database-health';
import { readNotes } from '@/lib/data/upkeep/notes';
import { now } from '@/lib/runtime/clock';
import { environment } from '@/lib/runtime/environment';
import { healthAnswer } from '@/lib/views/upkeep/health-answer';

export const dynamic = 'force-dynamic';

const headers = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };

/** `?live`: the process answers, whatever the database does. Without it: 200 while the site is ready, else 503. */
export async function GET({ nextUrl }: NextRequest): Promise<NextResponse> {
  if (nextUrl.searchParams.has('live')) return NextResponse.json({ live: true }, { headers });
  const { databaseUrl, backups } = environment();
  const file = databaseFile(databaseUrl);
  const answer = healthAnswer({
    database: await databaseHealth(file),
    notes: readNotes(file),
    schedule: backups,
    at: now(),
  });
  return NextResponse.json(answer, { status: answer.ready ? 200 : 503, headers });
}
