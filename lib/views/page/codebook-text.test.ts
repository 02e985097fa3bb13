import { expect, it } from 'vitest';
import { codebookHtml, codebookSections, howItWasCoded } from './codebook-text';

it('renders headings below the page’s own, and tables that scroll', () => {
  expect(codebookHtml('# Title\n\n## Part')).toMatch(/<h2>Title<\/h2>\s*<h3>Part<\/h3>/);
  expect(codebookHtml('| a | b |\n| - | - |\n| 1 | 2 |')).toContain('aria-label="Table 1 of the codebook"');
});

it.each([
  ['<script>alert(1)</script>', '<script'],
  ['[here](javascript:alert(1))', 'javascript:'],
  ['![x](https://example.org/x.png)', '<img'],
])('shows %s and does not obey it', (text, forbidden) => expect(codebookHtml(text)).not.toContain(forbidden));

it('finds how the collection was coded', () => {
  const text = '# C\n\n## 1. Words\nfirst\n\n## 7. How the seed was coded\nTwo runs.\nNo person.';
  expect(codebookSections(text).map(({ title }) => title)).toEqual(['Words', 'How the seed was coded']);
  expect(howItWasCoded(text)?.text).toBe('Two runs.\nNo person.');
  expect(howItWasCoded('# C')).toBeNull();
});
