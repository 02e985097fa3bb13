import { parentPort } from 'node:worker_threads';
import { parseSheet } from './parse-sheet';
import type { SheetAnswer, SheetOrder } from './sheet-order';

async function answer({ bytes }: SheetOrder): Promise<SheetAnswer> {
  try {
    const read = await parseSheet(bytes);
    return read.ok ? { sheet: read.value } : { unreadable: read.refusal.message };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (order: SheetOrder) => void answer(order).then((told) => parentPort?.postMessage(told)));
