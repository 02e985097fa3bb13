import { Agent, request } from 'node:http';

export interface Question {
  readonly method?: string;
  /** As it goes over the wire: nothing is put right. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** Until all of it was there, in milliseconds. */
  readonly took: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Asks a site as a program would, without a browser's help: no redirect is followed, no header added. */
export function ask(address: string, { method = 'GET', path, headers = {}, body }: Question): Promise<Answer> {
  const { hostname, port } = new URL(address);
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const length: Record<string, string> = body ? { 'Content-Length': String(body.length) } : {};
    const asked = request(
      { agent, hostname, port, method, path, headers: { ...length, ...headers }, timeout: 60_000 },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces).toString(),
            took: performance.now() - started,
          });
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('No answer within a minute.')));
    asked.on('error', reject);
    asked.end(body);
  });
}
