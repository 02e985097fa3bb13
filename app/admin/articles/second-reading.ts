import { after } from 'next/server';
import { beginSecondReading } from '@/lib/commands/keep-second-reading';
import { reader, writer } from '@/lib/data/archive';
import { endpointName } from '@/lib/domain/second-coder/prompt';
import { now } from '@/lib/runtime/clock';
import { environment } from '@/lib/runtime/environment';

/** Asks the second machine coder about an article once the page is sent; where none is set up, nothing is asked and nothing leaves. */
export async function startSecondReading(articleSlug: string): Promise<void> {
  const { coder } = environment();
  if (!coder) return;
  const begun = await writer().command((tx) => beginSecondReading(tx, { articleSlug, extractor: endpointName(coder.model) }, now()));
  if (!begun.ok) return;
  after(async () => {
    const { readAgain, usualPatience } = await import('@/lib/worker/second-coder/read-again');
    await readAgain({ reader: reader(), writer: writer(), endpoint: coder, now, patience: usualPatience }, articleSlug);
  });
}
