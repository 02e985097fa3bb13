import { textPolicy, textQuality } from '@/lib/domain/article/article';
import { articleFields, type Intake } from '@/lib/domain/intake/intake';
import type { Option } from './fields-desk';
import { textOf } from './form-state';

/** A text to be put in, as typed: pasted, or a file's. */
export interface PasteValues {
  readonly text: string;
}

export const noText: PasteValues = { text: '' };

/** Where an article is to be fetched from, as typed. */
export interface AddressValues {
  readonly address: string;
}

export const noAddress: AddressValues = { address: '' };

/** What is recorded about an article, as typed. */
export interface ArticleValues {
  readonly intake: string;
  readonly title: string;
  readonly outlet: string;
  readonly publishedOn: string;
  readonly publishedBasis: string;
  readonly language: string;
  readonly textPolicy: string;
  readonly textQuality: string;
}

const names = [
  'intake',
  'title',
  'outlet',
  'publishedOn',
  'publishedBasis',
  'language',
  'textPolicy',
  'textQuality',
] as const;

export function toArticleValues({ id, title, outlet, publishedOn, publishedBasis, language }: Intake): ArticleValues {
  return {
    intake: String(id),
    title,
    outlet,
    publishedOn,
    publishedBasis,
    language,
    textPolicy: 'excerpt',
    textQuality: 'original',
  };
}

export function readArticleValues(form: FormData): ArticleValues {
  return Object.fromEntries(names.map((name) => [name, textOf(form, name)])) as Record<(typeof names)[number], string>;
}

export const articleSentences = {
  publishedOn: 'Give the day it was published, such as 2021-07-28.',
  textPolicy: 'Choose how much of the text may be shown.',
  textQuality: 'Choose what kind of text it is.',
};

/** As typed → the fields, or what is wrong with each. */
export const parseArticle = ({ intake: _, ...values }: ArticleValues) => articleFields.safeParse(values);

const policyWords = {
  full: 'The whole text may be shown',
  excerpt: 'Only passages that hold evidence may be shown',
} as const;
const qualityWords = {
  original: 'Original',
  'machine-translated': 'Machine-translated',
  rewritten: 'Rewritten',
} as const;

export const articleOptions: { readonly policies: readonly Option[]; readonly qualities: readonly Option[] } = {
  policies: textPolicy.options.map((slug) => ({ slug, name: policyWords[slug] })),
  qualities: textQuality.options.map((slug) => ({ slug, name: qualityWords[slug] })),
};

export const intakeHref = (id: number): string => `/admin/articles/intake/${id}`;
