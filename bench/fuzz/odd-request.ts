import fc from 'fast-check';
import type { BuiltAction } from '../../lib/testing/site/built-site';
import { fieldNames, oddValue, queryNames } from './odd-values';

export interface OddRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** What is asked: an address with its route, or an action with pages that have it. */
export type Subject =
  { readonly route: string; readonly address: string } | { readonly action: BuiltAction; readonly page: string };

export const nameOf = (subject: Subject): string => ('action' in subject ? subject.action.name : subject.route);

const often = <Value>(usual: Value, odd: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: odd });

/** As an address may hold it: with percent signs, or for a part of the cases as it is. */
const inAddress = oddValue.chain((value) =>
  fc
    .boolean()
    .map((isEscaped) =>
      isEscaped ? encodeURIComponent(value.toWellFormed()) : value.replaceAll(/[^!-~]/gu, '').replaceAll('#', ''),
    ),
);

const oddQuery = fc
  .array(fc.tuple(fc.constantFrom(...queryNames), inAddress), { maxLength: 5 })
  .map((parts) => parts.map(([name, value]) => `${encodeURIComponent(name)}=${value}`).join('&'));

/** The address, with what its route leaves open filled in anew for a part of the cases. */
function oddPath(route: string, address: string): fc.Arbitrary<string> {
  const [place = '/', query = ''] = address.split('?');
  const open = route
    .split('/')
    .map((part, index) => (part.startsWith('[') ? often(place.split('/')[index] ?? '', inAddress) : fc.constant(part)));
  const path = open.length > 1 ? fc.tuple(...open).map((parts) => parts.join('/') || '/') : fc.constant(place);
  return fc
    .tuple(path, oddQuery)
    .map(([way, odd]) => `${way}?${[query, odd].filter((part) => part !== '').join('&')}`.slice(0, 9_000));
}

const oddHeaders = fc.dictionary(
  fc.constantFrom(
    'rsc',
    'next-router-state-tree',
    'next-router-prefetch',
    'next-url',
    'next-router-segment-prefetch',
    'if-none-match',
    'range',
    'accept',
    'accept-language',
    'accept-encoding',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-middleware-subrequest',
    'x-invoke-path',
    'referer',
    'user-agent',
    'content-type',
    'x-nextjs-data',
    'purpose',
    'next-action',
    'x-action-redirect',
    'if-modified-since',
  ),
  oddValue.map((value) =>
    value
      .replaceAll(/[^ -~]/gu, '')
      .trim()
      .slice(0, 500),
  ),
  { maxKeys: 3 },
);

function oddReading(subject: { readonly route: string; readonly address: string }): fc.Arbitrary<OddRequest> {
  return fc.record({
    method: fc.oneof(
      { weight: 12, arbitrary: fc.constant('GET') },
      { weight: 1, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND') },
    ),
    path: oddPath(subject.route, subject.address),
    headers: often<Record<string, string>>({}, oddHeaders),
  });
}

type Field = readonly [string, string | Uint8Array];

const boundary = 'x-boundary-0123456789';
const quoted = (name: string): string => name.replaceAll('"', '%22').replaceAll(/[\r\n]/gu, '');

/** A multipart body, written by hand: names of files and fields stay as odd as they are. */
function multipart(fields: readonly Field[], prefix: string, last: readonly Field[]): Buffer {
  const part = ([name, value]: Field, before: string): Buffer[] => {
    const file =
      typeof value === 'string'
        ? ''
        : `; filename="${quoted(Buffer.from(value).toString('latin1').slice(0, 30))}"\r\n` +
          'Content-Type: application/octet-stream';
    return [
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(before + name)}"${file}\r\n\r\n`),
      Buffer.from(value),
      Buffer.from('\r\n'),
    ];
  };
  return Buffer.concat([
    ...fields.flatMap((field) => part(field, prefix)),
    ...last.flatMap((field) => part(field, '')),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
}

const oddContent: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  { weight: 6, arbitrary: oddValue },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2_000 }) },
);
const oddFields = fc.array(fc.tuple(fc.constantFrom(...fieldNames), oddContent), { maxLength: 12 });

/** What an action gets before its form, as React writes it: sound, garbled, or no JSON at all. */
const oddArguments = fc.oneof(
  { weight: 6, arbitrary: fc.constant('[{"attempt":0},"$K1"]') },
  { weight: 2, arbitrary: fc.json({ maxDepth: 3 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '[',
      '[]',
      '["$K1"]',
      '[null,"$K1"]',
      '["$K1","$K1"]',
      '[{"attempt":"x"},"$K1"]',
      '[{"attempt":1e308},"$K1"]',
      '[{"__proto__":{"attempt":1}},"$K1"]',
      '["$F1","$K1"]',
      '["$B1","$Q2"]',
      '[{"attempt":0},"$K99"]',
      '["$@1",{"then":"$K1"}]',
      '[{"attempt":0,"values":"$1:constructor"},"$K1"]',
      '"$undefined"',
      '[{"attempt":0},"text"]',
      '[[[[[[[[[[[[[["$K1"]]]]]]]]]]]]]]',
    ),
  },
);

const typeOf = often(
  `multipart/form-data; boundary=${boundary}`,
  fc.constantFrom(
    'multipart/form-data',
    `multipart/form-data; boundary=other`,
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
    'application/json',
    'x',
    '',
    `Multipart/Form-Data; boundary="${boundary}"`,
  ),
);

function oddSending(
  { action, page }: { readonly action: BuiltAction; readonly page: string },
  origin: string,
): fc.Arbitrary<OddRequest> {
  const id = often(
    action.id,
    fc.constantFrom('', '0'.repeat(42), 'x', `${action.id}0`, action.id.slice(2), '<x-canary>'),
  );
  return fc
    .record({
      id,
      fields: oddFields,
      given: oddArguments,
      type: typeOf,
      withScript: fc.boolean(),
      from: often(origin, fc.constantFrom('null', 'https://evil.example', '', 'x')),
      odd: often<Record<string, string>>({}, oddHeaders),
    })
    .map(({ id: named, fields, given, type, withScript, from, odd }) => ({
      method: 'POST',
      path: page,
      headers: {
        ...odd,
        'Content-Type': type,
        Origin: from,
        ...(withScript ? { 'Next-Action': named, Accept: 'text/x-component' } : { Accept: 'text/html' }),
      },
      body: withScript
        ? multipart(fields, '_1_', [['0', given]])
        : multipart(fields, '', [
            ['$ACTION_REF_1', ''],
            ['$ACTION_1:0', `{"id":"${named}","bound":"$@1"}`],
            ['$ACTION_1:1', `[${given.startsWith('[{') ? '{"attempt":0}' : given}]`],
            ['$ACTION_KEY', 'k0'],
          ]),
    }));
}

export const oddRequest = (subject: Subject, origin: string): fc.Arbitrary<OddRequest> =>
  'action' in subject ? oddSending(subject, origin) : oddReading(subject);
