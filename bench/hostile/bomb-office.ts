import { zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** The parts that make a zip an office document, whose main part stands at `main`. */
const frame = (main: string, type: string): Record<string, Uint8Array> => ({
  '[Content_Types].xml': text(
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/${main}" ContentType="${type}"/></Types>`,
  ),
  '_rels/.rels': text(
    `${head}<Relationships xmlns="${relations}">` +
      `<Relationship Id="rId1" Type="${kinds}/officeDocument" Target="${main}"/></Relationships>`,
  ),
});

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const document = (body: string): Uint8Array =>
  text(`${head}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`);

/** A Word file whose text unpacks to `megabytes`: a few hundred kilobytes as sent. */
export function bombDocx(megabytes: number): Uint8Array<ArrayBuffer> {
  const paragraph = '<w:p><w:r><w:t>The ministers spoke.</w:t></w:r></w:p>';
  const body = paragraph.repeat(Math.ceil((megabytes * 1_000_000) / paragraph.length));
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return new Uint8Array(
    zipSync({ ...frame('word/document.xml', type), 'word/document.xml': document(body) }, { level: 6 }),
  );
}

const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook whose one sheet unpacks to `megabytes` of rows. */
export function bombXlsx(megabytes: number): Uint8Array<ArrayBuffer> {
  const row = `<row>${'<c t="inlineStr"><is><t>spoken</t></is></c>'.repeat(20)}</row>`;
  const rows = row.repeat(Math.ceil((megabytes * 1_000_000) / row.length));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  return new Uint8Array(
    zipSync(
      {
        ...frame('xl/workbook.xml', type),
        'xl/workbook.xml': text(
          `${head}<workbook xmlns="${sheets}" xmlns:r="${kinds}">` +
            '<sheets><sheet name="Codings" sheetId="1" r:id="rId1"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': text(
          `${head}<Relationships xmlns="${relations}">` +
            `<Relationship Id="rId1" Type="${kinds}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        ),
        'xl/worksheets/sheet1.xml': text(
          `${head}<worksheet xmlns="${sheets}"><sheetData>${rows}</sheetData></worksheet>`,
        ),
      },
      { level: 6 },
    ),
  );
}
