import { ServerResponse } from 'node:http';
import { Writable } from 'node:stream';

/** Headers of one sending, not of what is sent. */
const ofTheSending = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']);

export const withoutSending = (headers) => headers.filter(([name]) => !ofTheSending.has(name));

const nowhere = () => new Writable({ write: (_piece, _encoding, done) => done() });

/**
 * An answer that is held until it is whole, and then handed to everybody who asked for it: no reader who takes it
 * slowly or goes away holds up the others. `whole` answers status, headers and body, or null when it broke off.
 */
export class HeldAnswer extends ServerResponse {
  #pieces = [];
  /** Set when something failed while it was made, though it looks whole: nobody is sent it a second time. */
  failed = false;

  constructor(request) {
    super(request);
    this.assignSocket(nowhere());
    this.whole = new Promise((resolve) => {
      this.once('finish', () => resolve(this.#account()));
      this.once('close', () => resolve(null));
    });
    this.once('finish', () => this.socket?.destroy());
  }

  #account() {
    const headers = withoutSending(Object.entries(this.getHeaders()));
    return { status: this.statusCode, failed: this.failed, headers, body: Buffer.concat(this.#pieces) };
  }

  #take(piece, encoding) {
    if (typeof piece !== 'string' && !(piece instanceof Uint8Array)) return;
    this.#pieces.push(Buffer.from(piece, typeof encoding === 'string' ? encoding : undefined));
  }

  /** Node forgets headers that are given here alone. */
  writeHead(status, ...given) {
    const headers = given.find((one) => typeof one === 'object' && one !== null) ?? {};
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) this.setHeader(name, value);
    return super.writeHead(status);
  }

  write(...args) {
    this.#take(...args);
    super.write(...args);
    return true;
  }

  end(...args) {
    this.#take(...args);
    return super.end(...args);
  }
}
