import type { Collection } from '@/lib/domain/collection/collection';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import type { Observation } from '@/lib/domain/stance/observation';
import { toListCitation, type Citation } from '../page/citation';
import { toExportAbout, type ExportAbout } from '../export/export-about';
import type { ExportTable } from '../export/export-table';
import { listPageHref, type ListAsked } from './list-query';

/** What stands behind a sentence: a statement, or words of its own with the address of a page. */
export type ListNote = { readonly statement: string } | { readonly text: string };

/** One entry of a list, as a sentence with its footnotes. */
interface ListEntry {
  readonly sentence: string;
  readonly notes: readonly ListNote[];
}

/** What a kind of list holds, whichever it is. */
export interface ListContent {
  readonly title: string;
  /** "58 actors". */
  readonly claim: string;
  readonly table: ExportTable;
  readonly entries: readonly ListEntry[];
  /** The stances it counts; null where it counts none. */
  readonly observations: readonly Observation[] | null;
  /** Says so where only the newest of very many statements were read. */
  readonly partial?: string | null;
}

/** A list with all that goes along with it: exported, cited and told from this one model. */
export interface ListExport extends ListContent {
  readonly asked: ListAsked;
  readonly collection: Collection;
  readonly about: ExportAbout;
  readonly codebook: string;
  readonly citation: Citation;
  /** The list on its page at the version, with the site's address. */
  readonly address: string;
}

interface Found {
  readonly asked: ListAsked;
  readonly collection: Collection;
  readonly content: ListContent;
  readonly codebook: string;
  readonly withdrawn: readonly string[];
  /** `https://…`, without a slash at the end. */
  readonly origin: string;
  readonly productVersion: string;
}

export function toListExport(found: Found): ListExport {
  const { asked, collection, content, codebook, withdrawn, origin, productVersion } = found;
  const { title, claim, observations, partial } = content;
  const { version } = collection;
  const address = `${origin}${listPageHref(asked, version)}`;
  const counted = toExportAbout({
    collection,
    productVersion,
    holds: claim,
    statements: 0,
    observations,
    filter: title,
    rule: asked.rule ?? defaultCounting,
    withdrawn,
    address,
  });
  const about = partial ? { ...counted, counting: `${counted.counting} ${partial}` } : counted;
  const key = [
    'demarche',
    asked.kind,
    ...(asked.group === undefined ? [] : [asked.group]),
    ...Object.values(asked.shifts ?? {}).map((name) => name.replace(':', '-')),
    'version',
    String(version),
  ].join('-');
  const checked = observations && observations.length > 0 ? `. ${about.checked}` : '';
  return {
    ...content,
    asked,
    collection,
    about,
    codebook,
    address,
    citation: toListCitation(collection, { key, words: `${title}. ${claim}${checked}`, address }),
  };
}
