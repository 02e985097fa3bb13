import type { Archive } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { findCodebook } from '@/lib/data/issue/issues';
import { listObservationsOf } from '@/lib/data/stance/observations';
import { listWithdrawnSince } from '@/lib/data/change/past-states';
import { countStatements } from '@/lib/data/filter/statement-ids';
import { readStatementNames } from '@/lib/data/statement/statement-names';
import { listStatements } from '@/lib/data/statement/statements';
import { productVersion } from '@/lib/runtime/product-version';
import { siteAddress } from '@/lib/runtime/site-address';
import { toStatementFilter } from '@/lib/views/address/evidence-filter';
import { toExportAbout } from '@/lib/views/export/export-about';
import type { ExportParts } from '@/lib/views/export/export-file';
import { listAddress, statementAddress, type ExportQuery } from '@/lib/views/export/export-query';
import { filterInWords } from '@/lib/views/export/filter-in-words';
import { toFilterChoices } from '@/lib/views/address/filter-choices';

/** Everything an export, or the page about taking it, is made of, at the archive's version. */
export async function readExport(archive: Archive, query: ExportQuery) {
  const wanted = {
    ...toStatementFilter(query.filter),
    key: query.statement ?? undefined,
    article: query.article ?? undefined,
  };
  const [collection, codebook, names, withdrawn, statements] = await Promise.all([
    readCollection(archive),
    findCodebook(archive),
    readStatementNames(archive),
    listWithdrawnSince(archive),
    listStatements(archive, { ...wanted, limit: await countStatements(archive, wanted) }),
  ]);
  const observations = await listObservationsOf(
    archive,
    statements.map(({ id }) => id),
    wanted,
    query.rule,
  );
  const filter = filterInWords(query, toFilterChoices(names));
  const origin = siteAddress();
  const address = `${origin}${listAddress(query, archive.version)}`;
  const parts: ExportParts = {
    source: {
      statements,
      observations,
      statementAddress: (key) => `${origin}${statementAddress(key, archive.version)}`,
    },
    about: toExportAbout({
      collection,
      productVersion,
      statements: statements.length,
      observations,
      filter,
      rule: query.rule,
      withdrawn,
      address,
    }),
    codebook: codebook?.text ?? '',
    query: { ...query, version: archive.version },
  };
  return { collection, parts };
}
