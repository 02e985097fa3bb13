import type { ReactNode } from 'react';

interface PageHeadingProps {
  readonly title: ReactNode;
  /** A short line above the title: what kind of thing the page is about. */
  readonly kicker?: ReactNode;
  /** What the page says, in a sentence or two. */
  readonly lede?: ReactNode;
  /** Stands to the right where there is room. */
  readonly aside?: ReactNode;
  /** The title is a whole sentence: set smaller than a name. */
  readonly sentence?: boolean;
  readonly children?: ReactNode;
}

export function PageHeading({ title, kicker, lede, aside, sentence = false, children }: PageHeadingProps) {
  return (
    <div className="page-heading">
      <div className="page-heading-words">
        {kicker ? <p className="kicker">{kicker}</p> : null}
        <h1 className="page-heading-title" {...(sentence ? { 'data-sentence': '' } : {})}>
          {title}
        </h1>
        {lede ? <p className="lede">{lede}</p> : null}
        {children}
      </div>
      {aside ? <div className="page-heading-aside">{aside}</div> : null}
    </div>
  );
}
