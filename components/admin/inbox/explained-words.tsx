import { partWords, partsIn, type Piece } from '@/lib/views/inbox/explained-quote';

/**
 * Words of an article with their part in a proposal marked: who says it, by which words, about what, and why it is
 * judged so.
 */
export function ExplainedWords({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, part, said }, at) => {
    const words =
      part === null ? (
        text
      ) : (
        <span className="part" data-part={part}>
          {text}
        </span>
      );
    return said ? <b key={at}>{words}</b> : <span key={at}>{words}</span>;
  });
}

/** How the parts are marked. */
export function PartsKey({ pieces }: { readonly pieces: readonly Piece[] }) {
  const shown = partsIn(pieces);
  if (shown.length === 0) return null;
  return (
    <ul className="parts-key" aria-label="How the words are marked">
      {shown.map((part) => (
        <li key={part}>
          <span className="part" data-part={part}>
            {partWords[part]}
          </span>
        </li>
      ))}
    </ul>
  );
}
