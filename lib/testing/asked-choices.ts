import fc from 'fast-check';
import { reportMode } from '@/lib/domain/report/report';
import { duplicatePolicy, type CountingRule } from '@/lib/domain/stance/counting-rule';
import { capacity, modality } from '@/lib/domain/utterance/utterance';
import type { EvidenceFilter } from '@/lib/views/address/evidence-filter';
import { queryOf } from '@/lib/views/address/version-query';

export const aSlug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/);
export const aTarget = fc.tuple(fc.constantFrom('issue', 'actor'), aSlug).map(([kind, slug]) => `${kind}:${slug}`);
export const aDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
export const aVersion = fc.nat(999_999_999);
const aPlace = fc.tuple(aDay, aSlug).map(([day, key]) => `${day}~${key}`);
const yesOrNo = fc.constantFrom('yes', 'no');

/** Anything a list of statements can be narrowed by. */
export const aFilter: fc.Arbitrary<EvidenceFilter> = fc.record(
  {
    holder: aSlug,
    target: aTarget,
    speaker: aSlug,
    addressee: aSlug,
    occasion: aSlug,
    outlet: aSlug,
    mode: fc.constantFrom(...reportMode.options),
    modality: fc.constantFrom(...modality.options),
    capacity: fc.constantFrom(...capacity.options),
    value: fc.constantFrom('-2', '-1', '0', '1', '2'),
    checked: yesOrNo,
    state: fc.constantFrom('settled', 'open'),
    word: fc.constantFrom('own', 'another'),
    from: aDay,
    to: aDay,
    ids: fc.array(aSlug, { minLength: 1, maxLength: 4 }).map((keys) => keys.join('~')),
  },
  { requiredKeys: [] },
);

/** The same, with an order and a place in the list. */
export const aListing: fc.Arbitrary<EvidenceFilter> = fc
  .tuple(aFilter, fc.record({ sort: fc.constant('oldest'), after: aPlace }, { requiredKeys: [] }))
  .map(([filter, listing]) => ({ ...filter, ...listing }));

export const aRule: fc.Arbitrary<CountingRule> = fc.record({
  hearsay: fc.boolean(),
  private: fc.boolean(),
  standing: fc.boolean(),
  namedOutlets: fc.boolean(),
  checked: fc.boolean(),
  modality: fc.option(fc.constantFrom(...modality.options)),
  duplicates: fc.constantFrom(...duplicatePolicy.options),
});

/** What the page behind an address of this site is asked for. */
export const queryIn = (address: string) => queryOf(new URL(address, 'http://here').searchParams);
