import { describe, expect, it, test } from 'vitest';
import { feedWords, fetchWords } from './fetch-words';

const host = 'news.example';
const answered = (status: number) => ({ code: 'answered', host, status, retryAfter: null }) as const;

describe('why nothing was fetched', () => {
  test.each([
    [{ code: 'no-address' } as const, 'Give the whole address, such as https://example.org/story.'],
    [
      { code: 'other-scheme', scheme: 'ftp' } as const,
      'Addresses that begin with ftp: are not fetched. Give one that begins with https:// or http://.',
    ],
    [
      { code: 'holds-credentials' } as const,
      'The address holds a name or a password. Leave out what stands before the @.',
    ],
    [
      { code: 'not-public', host } as const,
      'news.example is not on the open Internet, so nothing is fetched from it. ' +
        'Upload the file or paste its text instead.',
    ],
    [
      { code: 'unknown-host', host } as const,
      'The name news.example stands for no address. Check it, and whether this machine is online.',
    ],
    [{ code: 'unreachable', host } as const, 'news.example can’t be reached, or broke off. Try again later.'],
    [
      { code: 'too-many-redirects', most: 5 } as const,
      'The address leads on more than 5 times. Open it in a browser and give the address where it ends.',
    ],
    [
      { code: 'too-large', megabytes: 5 } as const,
      'What stands there has more than 5 MB. Upload the file, or paste the article’s text.',
    ],
    [
      { code: 'too-slow', seconds: 15 } as const,
      'No whole answer came in 15 seconds. Try again later, or paste the text.',
    ],
    [
      { code: 'broken-answer', host } as const,
      'What news.example answers can’t be read: it is broken, or packed in an unknown way. Paste the text instead.',
    ],
    [
      { code: 'unreadable-type', type: '' } as const,
      'What stands there is of no named type; only web pages, plain text, PDF and Word documents can be read.',
    ],
    [{ code: 'called-off' } as const, 'The fetching was called off.'],
    [{ code: 'unreadable-file', message: 'It is broken.' } as const, 'It is broken.'],
    [answered(403), 'news.example does not give this page to everybody (it answered 403). Paste the text instead.'],
    [answered(404), 'news.example has nothing at this address (it answered 404). Check the address.'],
    [answered(429), 'news.example asks for fewer requests (it answered 429). Try again later.'],
    [answered(502), 'news.example is in trouble (it answered 502). Try again later.'],
    [answered(418), 'news.example answered 418, which gives no article. Check the address.'],
  ])('%o', (refusal, words) => expect(fetchWords(refusal)).toBe(words));

  it('names the feed that a page names, where it names one', () => {
    expect(feedWords({ code: 'no-feed', named: null })).toMatch(/^What stands there is no RSS, Atom or JSON feed\./u);
    expect(feedWords({ code: 'no-feed', named: 'https://news.example/feed' })).toMatch(
      /names this feed: https:\/\/news\.example\/feed$/u,
    );
    expect(feedWords(answered(404))).toBe(fetchWords(answered(404)));
  });
});
