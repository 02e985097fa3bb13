import { after } from 'next/server';
import { reader, writer } from '@/lib/data/archive';
import { now } from '@/lib/runtime/clock';
import { beginWhereSetUp } from '@/lib/worker/second-coder/read-where-set-up';

/**
 * Asks the second machine coder about an article once the page is sent; where none is set up, nothing is asked and
 * nothing leaves.
 */
export async function startSecondReading(articleSlug: string): Promise<void> {
  const ask = await beginWhereSetUp({ reader: reader(), writer: writer(), now }, articleSlug);
  if (ask) after(ask);
}
