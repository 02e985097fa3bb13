import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a made-up endpoint answers its n-th request, from 0. */
export type Answering = (response: ServerResponse, asked: number) => void;

export interface MadeUpEndpoint {
  readonly url: string;
  /** The bodies of all requests so far. */
  readonly requests: readonly { readonly body: string; readonly authorization: string | undefined }[];
  answers(how: Answering): void;
  close(): Promise<void>;
}

/** Answers with these words as a chat completion. */
export const completes =
  (content: string): Answering =>
  (response) => {
    response.setHeader('content-type', 'application/json');
    const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }];
    response.end(
      JSON.stringify({
        id: 'c',
        object: 'chat.completion',
        created: 0,
        model: 'made-up',
        choices,
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      }),
    );
  };

export const completesWith = (statements: readonly unknown[]): Answering => completes(JSON.stringify({ statements }));

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** An OpenAI-compatible endpoint on this machine that answers as it is told to. */
export async function madeUpEndpoint(): Promise<MadeUpEndpoint> {
  const requests: { body: string; authorization: string | undefined }[] = [];
  let answering: Answering = completesWith([]);
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      requests.push({ body, authorization: request.headers.authorization });
      answering(response, requests.length - 1);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    answers: (how) => {
      answering = how;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
