import { Marked } from 'marked';
import { escapeHtml } from '../words/escape-html';

/** Headings of the text stand below those of the page, which are two levels deep where it is shown. */
const pageDepth = 2;

const markdown = new Marked({
  gfm: true,
  walkTokens: (token) => {
    if (token.type === 'heading') token.depth = Math.min(6, Number(token.depth) + pageDepth - 1);
  },
  renderer: {
    // A codebook is text: markup typed into it is shown, not obeyed.
    html: ({ text }) => escapeHtml(text),
    link: ({ text }) => escapeHtml(text),
    image: ({ text }) => escapeHtml(text),
  },
});

/** A codebook's Markdown as HTML without links, images or markup of its own; wide tables scroll by themselves. */
export function codebookHtml(text: string): string {
  const html = markdown.parse(text, { async: false });
  let tables = 0;
  return html
    .replaceAll('<table>', () => {
      tables += 1;
      return (
        `<div class="table-scroll" role="region" aria-label="Table ${tables} of the codebook" tabindex="0">` +
        '<table class="table">'
      );
    })
    .replaceAll('</table>', '</table></div>');
}

export interface CodebookSection {
  readonly title: string;
  readonly text: string;
}

/** The parts under second-level headings, their numbers taken off; the text before the first is left out. */
export function codebookSections(text: string): CodebookSection[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return { title: heading.replace(/^\d+\.\s*/, '').trim(), text: lines.join('\n').trim() };
    });
}

/** The section that says how the collection was coded, if the codebook has one. */
export function howItWasCoded(text: string): CodebookSection | null {
  return codebookSections(text).find(({ title }) => /^how .* coded$/i.test(title)) ?? null;
}
