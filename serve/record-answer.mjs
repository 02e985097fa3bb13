const kinds = /^(?:text\/html|text\/x-component|application\/json)\b/u;

/** Headers of one sending, not of what is sent. */
const ofTheSending = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length']);

function canBeKept(response) {
  return response.statusCode === 200 && !response.hasHeader('set-cookie') && kinds.test(String(response.getHeader('content-type')));
}

/**
 * Calls `done` with the answer's headers and body, as they went over the wire, once all of it was sent: for whole pages of at
 * most `largest` bytes, never for what broke off, failed or sets a cookie.
 */
export function recordAnswer(response, largest, done) {
  const { write, end } = response;
  const pieces = [];
  let size = 0;
  const take = (piece, encoding) => {
    if (typeof piece !== 'string' && !(piece instanceof Uint8Array)) return;
    const bytes = Buffer.from(piece, typeof encoding === 'string' ? encoding : undefined);
    size += bytes.length;
    if (size <= largest) pieces.push(bytes);
  };
  response.write = (...args) => {
    take(...args);
    return write.apply(response, args);
  };
  response.end = (...args) => {
    take(...args);
    const ended = end.apply(response, args);
    if (size <= largest && canBeKept(response)) {
      done({ headers: Object.entries(response.getHeaders()).filter(([name]) => !ofTheSending.has(name)), body: Buffer.concat(pieces) });
    }
    return ended;
  };
}
