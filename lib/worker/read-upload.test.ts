import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readUpload } from './read-upload';

const about = JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'Talks go on',
  datePublished: '2021-05-18T09:00:00Z',
  author: [{ '@type': 'Person', name: 'By Anna Example' }, { name: 'https://example.org/b' }],
  publisher: { name: 'The Example' },
});
const lines = Array.from(
  { length: 6 },
  (_, n) =>
    `<p>The minister said for the ${n + 1}th time that the talks, which began in spring, ` +
    'would go on for as long as they had to.</p>',
);
const page = `<!doctype html><html><head><title>Talks go on | The Example</title>
<script type="application/ld+json">${about}</script></head>
<body><nav>Home World</nav><article>
<h1>Talks go on</h1><figure><img src="x.png"><figcaption>A caption of a photograph.</figcaption></figure>
<div class="share-bar">Share on everything</div>
${lines.join('')}
</article><footer>All rights reserved</footer></body></html>`;

/**
 * A PDF of one page, and `blank` ones behind it; without `words` that too has nothing on it. `lock`: what encrypts it,
 * object 6.
 */
function pdf(words: string, blank = 0, trailer = '', lock = '<< >>'): Uint8Array {
  const drawing = words === '' ? '' : `BT /F1 12 Tf 40 700 Td (${words}) Tj ET`;
  const blanks = Array.from({ length: blank }, (_, index) => index + 7);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [3 0 R ${blanks.map((at) => `${at} 0 R`).join(' ')}] /Count ${blank + 1} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    lock,
    ...blanks.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>'),
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return strToU8(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\n` +
      `startxref\n${body.length}\n%%EOF`,
  );
}

const word = zipSync({
  '[Content_Types].xml': strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ' +
      'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="r1" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" ' +
      'Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      '<w:body><w:p><w:r><w:t>The talks go on.</w:t></w:r></w:p></w:body></w:document>',
  ),
});

describe('an uploaded file', () => {
  it.each([
    ['a.txt', strToU8('The talks go on.'), 'The talks go on.'],
    ['a.MD', strToU8('The talks go on.'), 'The talks go on.'],
    ['wide.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), 'A'],
    ['a.pdf', pdf('The talks go on.'), 'The talks go on.'],
    ['a.docx', word, 'The talks go on.\n\n'],
  ])('%s', async (name, bytes, text) => expect(await readUpload(name, bytes)).toEqual({ ok: true, value: { text } }));

  it.each([
    ['latin.txt', Uint8Array.of(0x43, 0x61, 0x66, 0xe9), null, 'Café', /read as Windows-1252/u],
    ['latin.txt', Uint8Array.of(0x43, 0x61, 0x66, 0xe9), 'iso-8859-1', 'Café', undefined],
    ['cut.txt', Uint8Array.of(0x43, 0x61, 0xe2, 0x82, 0x00), null, 'Ca\ufffd\0', /One character could not be read/u],
    ['halves.pdf', pdf('The talks go on.', 2), null, 'The talks go on.', /2 of its 3 pages hold no words/u],
    ['half.pdf', pdf('The talks go on.', 1), null, 'The talks go on.', /1 of its 2 pages holds no words/u],
  ])('%s says what of it was not read', async (name, bytes, charset, text, remark) => {
    const read = await readUpload(name, bytes, charset);
    expect(read).toMatchObject({ ok: true, value: { text } });
    const said = read.ok ? read.value.remark : '';
    if (remark === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(remark);
  });

  it('of print has its words whole again, but for those it has with their hyphen elsewhere', async () => {
    const lines = ['The vice-president of the Demo-', 'cratic party met the vice-', 'president of the other.'];
    const read = await readUpload('print.pdf', pdf(lines.join(') Tj 0 -20 Td (')));
    expect(read).toEqual({
      ok: true,
      value: { text: 'The vice-president of the Democratic party met the vice-president of the other.' },
    });
  });

  it('that is packed to fill the memory is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await readUpload('bomb.docx', bomb)).toMatchObject({
      ok: false,
      refusal: { message: expect.stringMatching(/unpacks to more than can be read/u) as string },
    });
  });

  it('that is locked says so', async () => {
    const locked = pdf(
      'The talks go on.',
      0,
      '/Encrypt 6 0 R /ID [<00><00>]',
      `<< /Filter /Standard /V 1 /R 2 /O <${'28'.repeat(32)}> /U <${'41'.repeat(32)}> /P -4 >>`,
    );
    expect(await readUpload('locked.pdf', locked)).toMatchObject({
      ok: false,
      refusal: { message: expect.stringMatching(/locked by a password/u) as string },
    });
  });

  it('of a web page gives the article with what the page says of itself', async () => {
    const read = await readUpload('page.html', strToU8(page));
    expect(read).toMatchObject({
      ok: true,
      value: { title: 'Talks go on', publishedOn: '2021-05-18', outlet: 'The Example', byline: 'Anna Example' },
    });
    const text = read.ok ? read.value.text : '';
    expect(text.split('\n\n')).toHaveLength(7);
    expect(text).not.toMatch(/caption|Share|Home|rights/u);
  });

  it.each([
    [
      '<meta property="article:published_time" content="2021-05-18T09:00:00Z">' +
        '<meta name="author" content="By Anna Example">',
      '',
      '2021-05-18',
      'Anna Example',
    ],
    [
      '<meta name="author" content="https://example.org/anna">',
      '<time datetime="2021-05-18T09:00">Tuesday</time>',
      '2021-05-18',
      undefined,
    ],
    ['<script type="application/ld+json">{broken</script>', '', undefined, undefined],
  ])('that says of itself %s %s is dated %s', async (head, inside, publishedOn, byline) => {
    const read = await readUpload(
      'page.html',
      strToU8(`<html><head>${head}</head><body><article><p>The talks go on.</p>${inside}</article></body></html>`),
    );
    expect(read.ok ? [read.value.publishedOn, read.value.byline] : null).toEqual([publishedOn, byline]);
  });

  it.each([
    '<p>One.</p><p>Two.</p>',
    '<!doctype html><title>T</title><p>One.</p><p>Two.</p>',
    '<html><head></head><p>One.</p><p>Two.</p></html>',
  ])('may leave out tags: %s', async (html) => {
    const read = await readUpload('page.html', strToU8(html));
    expect(read.ok ? read.value.text : '').toMatch(/One\.\n\nTwo\.$/u);
  });

  it.each([
    ['says in itself how it is written', '<meta charset="iso-8859-5">', null],
    ['is sent with word of how it is written', '', 'ISO-8859-5'],
  ])('that %s is read so', async (_, head, charset) => {
    const cyrillic = Uint8Array.of(
      ...Buffer.from('АБВ')
        .filter((_byte, index) => index % 2 === 1)
        .map((byte) => byte + 0x20),
    );
    const bytes = Buffer.concat([
      Buffer.from(`<html><head>${head}</head><body><p>`),
      cyrillic,
      Buffer.from('</p></body></html>'),
    ]);
    expect(await readUpload('page.html', bytes, charset)).toMatchObject({ ok: true, value: { text: 'АБВ' } });
  });

  it.each([
    ['a.exe', strToU8('MZ'), /end in .exe can’t be read/u],
    ['a', strToU8('x'), /end in nothing/u],
    ['scan.pdf', pdf(''), /pictures of pages/u],
    ['broken.pdf', strToU8('no pdf at all'), /no .pdf file/u],
    ['broken.docx', strToU8('no zip at all'), /no .docx file/u],
    ['empty.html', strToU8('<html></html>'), /No article/u],
    ['big.txt', new Uint8Array(10_000_001), /more than 10 MB/u],
  ])('%s is refused in words', async (name, bytes, words) => {
    expect(await readUpload(name, bytes)).toMatchObject({
      ok: false,
      refusal: { code: 'unreadable-file', message: expect.stringMatching(words) },
    });
  });
});
