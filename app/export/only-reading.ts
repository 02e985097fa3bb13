import type { NextResponse } from 'next/server';
import { refuse } from './send-file';

/** Answers the methods that an address for reading does not offer. */
export function refuseToWrite(): NextResponse {
  const refusal = refuse(405, 'reading-only', 'Only GET is answered here.');
  refusal.headers.set('Allow', 'GET, HEAD, OPTIONS');
  return refusal;
}
