import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

export interface TestServer {
  readonly address: string;
  readonly port: number;
  stop(): void;
}

/** A server on a port of its own, for tests of what stands before the site. */
export async function startServer(
  listener: RequestListener,
  prepare: (server: ReturnType<typeof createServer>) => void = () => undefined,
): Promise<TestServer> {
  const server = createServer(listener);
  prepare(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const held = server.address();
  if (held === null || typeof held === 'string') throw new Error('The server has no port.');
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${held.port}`, port: held.port, stop };
}
