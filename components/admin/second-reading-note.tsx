interface SecondReadingNoteProps {
  readonly words: string;
  readonly article: string;
  /** Null: it can't be asked again. */
  readonly askAgain: ((form: FormData) => Promise<void>) | null;
}

/** What became of asking the second machine coder about this article. */
export function SecondReadingNote({ words, article, askAgain }: SecondReadingNoteProps) {
  return (
    <div className="stack-tight mb-4">
      <p className="text-faint">{words}</p>
      {askAgain ? (
        <form action={askAgain}>
          <input type="hidden" name="article" value={article} />
          <button className="button" data-quiet type="submit">Ask it again</button>
        </form>
      ) : null}
    </div>
  );
}
