import fc from 'fast-check';

/** What must never come back as markup, in each way it could: an element, out of an attribute, out of a script. */
export const canaries = ['<x-canary onload=alert(1)>', '"><script>x_canary()</script>', "'\" onx-canary=\"1", '</script><x-canary>', 'javascript:x_canary()//<x-canary>'];

const wholeNumbers = [
  '0', '-1', '1', '01', '1.5', '1e400', '1e3', '2147483647', '2147483648', '99999999999999999999', '9007199254740993', 'NaN', 'Infinity', '0x10', '٣', '１',
];
const words = [
  '', ' ', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'true', '[object Object]', '../../etc/passwd', '..\\..\\x', '%2e%2e%2f', '%2F',
  'a%252Fb', 'a/b', '//evil.example', '/admin\r\nSet-Cookie: x-canary=1', '/admin//x', 'https://evil.example/admin', 'a\0b', '\ud800', '\udfff\ud800', '‮abc', '\ufeff', '💥'.repeat(40),
  "' OR 1=1 --", '"; DROP TABLE Statement; --', '%', '_', '*', '(', ')', '"', '\\', '${7*7}', '{{7*7}}', 'a'.repeat(3_000), 'é'.repeat(600), '\t\n\r', '2021-02-30', '2021-07-28', '9999-12-31',
  '0000-00-00', '-271821-04-20', '+275760-09-13', '2026-11-22T12:00:00Z', 'http://127.0.0.1:1/', 'http://[::1]/', 'file:///etc/passwd', 'data:text/html,x', 'http://',
];
const sound = [
  'china', 'taliban', 'usa', 'russia', 'issue:taliban-role', 'actor:china', 'taliban-role', 'wang-2021-07-28-taliban-role', 'voa-2021-05-18', '2021-07-28-tianjin-meeting', 'yes', 'no', 'all',
  'standing', 'asserted', 'shifts', 'actors', 'month', 'day', '-2', '2', 'talks', 'on', 'mapped', 'done-1', 'annotated-3',
];

/** A value as nobody means it, as somebody might, and anything at all. */
export const oddValue: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...canaries) },
  { weight: 2, arbitrary: fc.constantFrom(...wholeNumbers) },
  { weight: 3, arbitrary: fc.constantFrom(...sound) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...sound), fc.constantFrom(...words, ...canaries)).map(([one, other]) => one + other) },
);

/** The names that any part of any address here has, and some that none has. */
export const queryNames = [
  'version', 'asOf', 'holder', 'target', 'from', 'to', 'value', 'modality', 'mode', 'hearsay', 'count', 'reviewed', 'standing', 'on', 'since', 'actor', 'issue', 'actors', 'targets', 'hide', 'show',
  'q', 'page', 'sort', 'group', 'kind', 'list', 'done', 'next', 'article', 'at', 'speaker', 'find', 'skip', 'before', 'seen', 'start', 'end', 'limit', 'after', 'bom', 'drawnFrom', 'statement',
  'occasion', 'refused', 'state', 'asked', 'followed', 'looked', 'duplicates', 'width', '_rsc', '__proto__', 'constructor', '[]', 'a[b]', '<x-canary>',
] as const;

/** The names of fields that any form here has, and some that none has. */
export const fieldNames = [
  'slug', 'fieldsVersion', 'reason', 'name', 'shortName', 'kind', 'aliases', 'iso2', 'note', 'until', 'roleTitle', 'roleOf', 'roleFrom', 'roleUntil', 'roleFormer', 'relationKind', 'relationTo',
  'relationOn', 'label', 'proposition', 'forPole', 'againstPole', 'terms', 'retired', 'meaning', 'bearingActor', 'bearingSign', 'title', 'happenedOn', 'precision', 'source', 'article', 'members',
  'withdrawal', 'word', 'office', 'holder', 'target', 'from', 'to', 'sources', 'on', 'direction', 'verdict', 'back', 'summary', 'speaker', 'capacity', 'occasion', 'saidOn', 'venue', 'modality',
  'condition', 'principals', 'claimedBy', 'addressees', 'value', 'seen', 'newName', 'newTitle', 'newOf', 'newOfName', 'newOfKind', 'statementKey', 'editReason', 'proposal', 'words', 'place', 'mode',
  'cue', 'reportOf', 'statement', 'rejection', 'scope', 'sure', 'settle', 'adjudicationSeen', 'skip', 'seq', 'text', 'file', 'address', 'intake', 'outlet', 'publishedOn', 'publishedBasis', 'language',
  'textPolicy', 'textQuality', 'feed', 'sheet', 'heading', 'column', 'unknown', 'seenVersion', 'seenMapping', 'leaveOut', 'email', 'password', 'next', '__proto__', 'constructor', '$ACTION_KEY',
] as const;
