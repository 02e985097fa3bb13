import { STATUS_CODES } from 'node:http';

const words = {
  HPE_HEADER_OVERFLOW: [
    431,
    'The address and the headers of this request are too long together: 16,000 bytes are read.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come to its end in time.'],
};

/** A whole answer as it goes over the wire, for a connection that is past being answered otherwise. */
const wire = (status, body, allow = '') =>
  `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${allow}Content-Type: text/plain; ` +
  `charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;

/**
 * Answers what never becomes a request: bytes that are no HTTP, heads that are too long or never end, `CONNECT` and
 * `Upgrade`.
 */
export function answerBrokenRequests(server) {
  server.on('clientError', (error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    const [status, detail] = words[error.code] ?? [400, 'This is no request that can be read.'];
    return socket.end(wire(status, `${detail}\n`));
  });
  // Next listens for these too, for its development server, and would leave them open.
  server.on('upgrade', (_request, socket) =>
    socket.end(wire(400, 'This site speaks HTTP only: leave out the header Upgrade.\n')),
  );
  server.on('connect', (_request, socket) =>
    socket.end(wire(405, 'CONNECT is not offered here.\n', 'Allow: GET, HEAD, OPTIONS, POST\r\n')),
  );
}

/**
 * How long a client may take: a head comes at once, a form of some MB over a slow line in minutes; nobody holds a
 * connection for nothing.
 */
export const timeouts = {
  headersTimeout: 20_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 10_000,
  timeout: 600_000,
  connectionsCheckingInterval: 5_000,
};
