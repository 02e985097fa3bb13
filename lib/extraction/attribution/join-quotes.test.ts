import { expect, it } from 'vitest';
import type { Attribution } from './attribution';
import { joinQuotes } from './join-quotes';
import type { ReadParagraph } from './read-paragraph';

it('takes a paragraph with more attributions than fit into one call', () => {
  const said = { kind: 'speech', source: null } as unknown as Attribution;
  const paragraph = { units: [], quotes: [] } as unknown as ReadParagraph;
  expect(joinQuotes([paragraph], [Array.from({ length: 300_000 }, () => said)])).toHaveLength(300_000);
});
