import { codebookHtml } from '@/lib/views/page/codebook-text';

/** Text of a codebook, rendered on the server; markup typed into it is shown as text. */
export function CodebookText({ text }: { readonly text: string }) {
  return <div className="prose codebook-text" dangerouslySetInnerHTML={{ __html: codebookHtml(text) }} />;
}
