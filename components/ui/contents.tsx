interface ContentsProps {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** The parts of a long page, each a link to its heading. */
export function Contents({ parts }: ContentsProps) {
  return (
    <nav className="on-this-page" aria-label="On this page">
      <ol>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
