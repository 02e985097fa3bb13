import { extractText, getDocumentProxy } from 'unpdf';
import { accepted, type Result } from '@/lib/domain/outcome/result';
import { unreadable, withRemark, type UnreadableFile, type UploadedText } from './uploaded-text';

/** A word that print parts at a line's end is whole again, unless the text has it with its hyphen elsewhere. */
const withWholeWords = (text: string): string =>
  text.replace(/(\p{Ll}{2,})-\n(\p{Ll}{2,})/gu, (_, begin: string, end: string) =>
    text.includes(`${begin}-${end}`) ? `${begin}-${end}` : `${begin}${end}`,
  );

/** Pages one after the other; a sentence that goes on over a page's end goes on. */
const joinPages = (pages: readonly string[]): string =>
  pages.reduce((before, page) => {
    const goesOn = /[\p{L}\p{N},;-]$/u.test(before) && /^\p{Ll}/u.test(page);
    return before === '' ? page : `${before}${goesOn ? '\n' : '\n\n'}${page}`;
  }, '');

/**
 * A PDF's words, a line of print a line; refused where it holds pictures of pages only, remarked where some pages are.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<UploadedText, UnreadableFile>> {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
  const whole = withWholeWords(joinPages(text.map((page) => page.trim()).filter((page) => page !== '')));
  if (whole === '') return unreadable('This PDF holds pictures of pages, no words. Put in its text instead.');
  const wordless = text.filter((page) => page.trim() === '').length;
  return accepted(
    withRemark(
      whole,
      wordless === 0
        ? ''
        : `${wordless} of its ${text.length} pages ${wordless === 1 ? 'holds' : 'hold'} no words, ` +
            'perhaps pictures of them: nothing of these was read.',
    ),
  );
}
