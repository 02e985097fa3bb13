import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.mjs';

interface Asked {
  readonly headers: Record<string, string>;
  readonly socket: { readonly remoteAddress?: string };
}

const asked = (from: string | undefined, headers: Record<string, string> = {}): Asked => ({
  headers: { host: 'demarche.example.org', ...headers },
  socket: from === undefined ? {} : { remoteAddress: from },
});

describe('the address of a client', () => {
  it.each([
    ['nobody is trusted', '', '192.0.2.1', '203.0.113.9', '192.0.2.1'],
    ['another is trusted', '10.0.0.0/8', '192.0.2.1', '203.0.113.9', '192.0.2.1'],
    ['the proxy is', '127.0.0.1', '127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['the proxy is, over IPv6', '127.0.0.1', '::ffff:127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['loopback is', 'loopback', '::1', '203.0.113.9', '203.0.113.9'],
    ['the client made up what stands before', '127.0.0.1', '127.0.0.1', '1.1.1.1, 203.0.113.9', '203.0.113.9'],
    ['there are two proxies', '127.0.0.1, 10.0.0.0/8', '127.0.0.1', '1.1.1.1, 203.0.113.9, 10.1.2.3', '203.0.113.9'],
    ['all are proxies', '127.0.0.1, 10.0.0.0/8', '127.0.0.1', '10.1.2.4, 10.1.2.3', '10.1.2.4'],
    ['the proxy says nothing', '127.0.0.1', '127.0.0.1', '', '127.0.0.1'],
    ['what it says is no address', '127.0.0.1', '127.0.0.1', '203.0.113.9, <script>', '127.0.0.1'],
    ['what it says is a number', '127.0.0.1', '127.0.0.1', '203.0.113.9, 7', '127.0.0.1'],
    ['it adds ports', '127.0.0.1', '127.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    ['it adds ports to IPv6', '127.0.0.1', '127.0.0.1', '[2001:db8::1]:4711', '2001:db8::1'],
    ['it is an IPv6 network', '2001:db8::/32', '2001:db8::5', '203.0.113.9', '203.0.113.9'],
    ['the socket is unknown', 'loopback', undefined, '203.0.113.9', 'unknown'],
  ])('where %s', (_, trusted, from, said, address) => {
    const request = asked(from, said === '' ? {} : { 'x-forwarded-for': said });
    expect(clientAddress(trusted)(request)).toBe(address);
    expect(request.headers['x-forwarded-for']).toBe(address);
  });

  it('takes out what a stranger says of host and scheme, and nothing else', () => {
    const request = asked('192.0.2.1', {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-port': '1',
      forwarded: 'for=1.1.1.1',
      'x-real-ip': '1.1.1.1',
      cookie: 'a=b',
    });
    clientAddress('10.0.0.0/8')(request);
    expect(request.headers).toEqual({ host: 'demarche.example.org', cookie: 'a=b', 'x-forwarded-for': '192.0.2.1' });
  });

  it('takes the proxy’s own word for host and scheme', () => {
    const request = asked('127.0.0.1', {
      'x-forwarded-host': 'evil.example, demarche.example.org',
      'x-forwarded-proto': 'https',
      'x-real-ip': '1.1.1.1',
    });
    clientAddress('loopback')(request);
    expect(request.headers).toEqual({
      host: 'demarche.example.org',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'demarche.example.org',
      'x-forwarded-proto': 'https',
    });
  });

  it('says once that a proxy seems to stand there which nobody trusts, and nothing of strangers', () => {
    const said: string[] = [];
    const addressOf = clientAddress('', (words: string) => said.push(words));
    addressOf(asked('192.0.2.1', { 'x-forwarded-for': '1.1.1.1' }));
    addressOf(asked('127.0.0.1'));
    expect(said).toEqual([]);
    for (let time = 0; time < 3; time += 1) addressOf(asked('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('set TRUSTED_PROXY=127.0.0.1');
  });

  it.each(['proxy.example.org', '10.0.0.0/33', '10.0.0.0/x', '2001:db8::/129', '7', '10.0/8'])(
    'is refused for a trusted “%s”, in a sentence',
    (trusted) => {
      expect(() => clientAddress(trusted)).toThrow(`TRUSTED_PROXY lists “${trusted}”`);
    },
  );
});
