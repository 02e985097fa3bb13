import { describe, expect, it } from 'vitest';
import type { Collection } from '@/lib/domain/collection/collection';
import type { Statement } from '@/lib/domain/statement/statement';
import { toCitation } from './citation';

const report = (name: string, publishedOn: string) => ({
  article: { outlet: { slug: 'o', name, named: true }, publishedOn },
});
const statement = {
  key: 'wang-2021-05-17',
  summary: 'Wang says 50% & more {must} leave.',
  speaker: { name: 'Wang Yi' },
  saidOn: '2021-05-17',
  precision: 'day',
  reports: [report('Voice of America', '2021-05-18'), report('The Diplomat', '2021-06-04')],
} as unknown as Statement;
const collection = {
  version: 181,
  versionAt: '2026-11-01T00:00:00.000Z',
  codebook: { title: 'Afghanistan 2021', number: 1 },
} as Collection;
const address = '/statements/wang-2021-05-17';

describe('a citation', () => {
  const citation = toCitation(statement, collection, address);

  it('in plain words names who, when, what, through whom, the data version and the address', () => {
    expect(citation.plain).toBe(
      'Wang Yi, 17 May 2021: Wang says 50% & more {must} leave. Reported by Voice of America, 18 May 2021; ' +
        'The Diplomat, 4 June 2021. Demarche, Afghanistan 2021, data version 181, /statements/wang-2021-05-17.',
    );
  });

  it('in BibTeX escapes what TeX would obey', () => {
    expect(citation.bibtex).toContain('@misc{wang-2021-05-17,');
    expect(citation.bibtex).toContain(String.raw`title = {Wang says 50\% \& more \{must\} leave.}`);
    expect(citation.bibtex).toContain('data version 181');
    expect(citation.bibtex).toContain(`howpublished = {${address}}`);
  });

  it('in CSL is JSON with the day it was said and the data version', () => {
    expect(JSON.parse(citation.csl)).toEqual([
      expect.objectContaining({
        id: 'wang-2021-05-17',
        version: '181',
        URL: address,
        author: [{ literal: 'Wang Yi' }],
        'original-date': { 'date-parts': [[2021, 5, 17]] },
        issued: { 'date-parts': [[2026, 11, 1]] },
      }),
    ]);
  });

  it('gives a month as a month', () => {
    const { plain, csl } = toCitation({ ...statement, saidOn: '2021-04-01', precision: 'month' }, collection, address);
    expect(plain).toContain('Wang Yi, April 2021:');
    expect(csl).toContain(
      '"original-date": {\n      "date-parts": [\n        [\n          2021,\n          4\n        ]',
    );
  });

  it('keeps a backslash a backslash', () => {
    expect(toCitation({ ...statement, summary: String.raw`a\b` }, collection, address).bibtex).toContain(
      String.raw`a\textbackslash{}b`,
    );
  });
});
