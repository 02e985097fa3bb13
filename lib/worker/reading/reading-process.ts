import type { ReaderAnswer, ReaderOrder } from './reading-order';
import { watchOver } from './watch-over';

/** Loads only what the order needs: word lists and models take a second or two, and no file asks for them. */
async function carryOut({ kind, order }: ReaderOrder): Promise<unknown> {
  switch (kind) {
    case 'text':
      return (await import('./read-article')).readArticle(order);
    case 'fields':
      return (await import('@/lib/extraction/intake/found-fields')).foundFields(order.text, order.outlets);
    case 'file':
      return (await import('../read-upload')).readUpload(order.name, order.bytes, order.charset);
    case 'feed':
      return (await import('./read-feed')).readFeed(order.document, order.address);
    case 'sheet':
      return (await import('../parse-sheet')).parseSheet(order.bytes);
  }
}

async function answer(order: ReaderOrder): Promise<ReaderAnswer> {
  try {
    return { answer: await carryOut(order) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

watchOver(Number(process.argv[2]), Number(process.argv[3]));
/** Reads one thing after another; what can't be read is an answer too. */
process.on('message', (order: ReaderOrder) => void answer(order).then((told) => process.send?.(told)));
process.on('disconnect', () => process.exit(0));
