import { deflateSync } from 'node:zlib';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A PDF of these objects, numbered from 1, of which the first is its root. */
function pdfOf(objects: readonly Buffer[]): Uint8Array<ArrayBuffer> {
  const parts = [bytes('%PDF-1.4\n')];
  let length = parts[0]?.length ?? 0;
  const starts = objects.map((object, at) => {
    const start = length;
    const part = Buffer.concat([bytes(`${at + 1} 0 obj\n`), object, bytes('\nendobj\n')]);
    parts.push(part);
    length += part.length;
    return start;
  });
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  parts.push(bytes(`${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

/** A stream that unpacks to `times` copies of these words, in pieces: the whole never stands in memory here. */
function packed(words: string, times: number): Buffer {
  const whole = deflateSync(bytes(words.repeat(times)), { level: 9 });
  return Buffer.concat([
    bytes(`<< /Length ${whole.length} /Filter /FlateDecode >>\nstream\n`),
    whole,
    bytes('\nendstream'),
  ]);
}

/** A page whose text unpacks to `megabytes`; each of its lines is a piece of text of its own. */
export function bombPdf(megabytes: number): Uint8Array<ArrayBuffer> {
  const line = 'BT /F1 12 Tf 72 720 Td (The ministers have spoken of the withdrawal again.) Tj ET\n';
  return pdfOf([
    bytes('<< /Type /Catalog /Pages 2 0 R >>'),
    bytes('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    bytes(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    ),
    packed(line, Math.ceil((megabytes * 1_000_000) / line.length)),
    bytes('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
  ]);
}

/** As many pages as fit into 10 MB, all with the same words. */
export function thickPdf(pages: number): Uint8Array<ArrayBuffer> {
  const kids = Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`).join(' ');
  const page = bytes('<< /Type /Page /Parent 2 0 R /Contents 3 0 R >>');
  return pdfOf([
    bytes('<< /Type /Catalog /Pages 2 0 R >>'),
    bytes(
      `<< /Type /Pages /Kids [${kids}] /Count ${pages} /MediaBox [0 0 612 792] ` +
        '/Resources << /Font << /F1 4 0 R >> >> >>',
    ),
    packed('BT /F1 12 Tf 72 720 Td (The ministers have spoken of it.) Tj ET\n', 20),
    bytes('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    ...Array.from({ length: pages }, () => page),
  ]);
}
