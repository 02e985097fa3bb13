import type { IncomingMessage } from 'node:http';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createUnzip } from 'node:zlib';

export class TooLarge extends Error {}
class UnknownEncoding extends Error {}

/** Lets bytes pass until they are more than `most`. */
function counting(most: number): Transform {
  let passed = 0;
  return new Transform({
    transform(chunk: Buffer, _, next) {
      passed += chunk.length;
      if (passed > most) next(new TooLarge());
      else next(null, chunk);
    },
  });
}

/** What undoes a compression; nothing for a body that is sent as it is. */
function unpacking(encoding: string): Transform[] {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return [];
    case 'gzip':
    case 'x-gzip':
    case 'deflate':
      return [createUnzip()];
    case 'br':
      return [createBrotliDecompress()];
    default:
      throw new UnknownEncoding(encoding);
  }
}

/** The body of an answer, unpacked. Throws `TooLarge` as soon as it has more than `most` bytes, packed or unpacked. */
export async function takeBody(response: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> {
  if (Number(response.headers['content-length'] ?? 0) > most) {
    response.destroy();
    throw new TooLarge();
  }
  const chunks: Buffer[] = [];
  const collecting = new Writable({
    write(chunk: Buffer, _, next) {
      chunks.push(chunk);
      next();
    },
  });
  const steps = [counting(most), ...unpacking(response.headers['content-encoding'] ?? ''), counting(most)];
  await pipeline([response, ...steps, collecting], { signal });
  return Buffer.concat(chunks);
}
