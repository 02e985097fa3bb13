import type { FormAction } from '@/lib/views/form/form-state';
import { DeedForm } from '../form/deed-form';

interface SecondReadingNoteProps {
  readonly words: string;
  readonly article: string;
  /** Null: it can't be asked again. */
  readonly askAgain: FormAction<{ readonly article: string }> | null;
}

/** What became of asking the second machine coder about this article. */
export function SecondReadingNote({ words, article, askAgain }: SecondReadingNoteProps) {
  return (
    <div className="stack-tight mb-4">
      <p className="text-faint">{words}</p>
      {askAgain ? (
        <DeedForm action={askAgain} of={{ article }}>
          <button className="button" data-quiet type="submit">
            Ask it again
          </button>
        </DeedForm>
      ) : null}
    </div>
  );
}
