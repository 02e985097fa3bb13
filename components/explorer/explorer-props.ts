import type { ExplorerPicture } from '@/lib/views/timeline/explorer-picture';

export interface ExplorerProps {
  readonly picture: ExplorerPicture;
  /** The id of the element that names the picture. */
  readonly namedBy: string;
  /** Slugs of the holders switched off. */
  readonly hidden: readonly string[];
  /** Choices that go into the address, where the server draws anew: `hidden` alone, or `hidden`, `from` and `to`. */
  readonly addressed: 'nothing' | 'hidden' | 'all';
  /** Where the page’s address does not keep what is switched off: the same picture on the page that does. */
  readonly compareHref: string | null;
  /** On the page of the one whose dots they are there is no legend. */
  readonly ofOne: boolean;
}

export interface LiveExplorerProps extends ExplorerProps {
  /** The address of the mark that had the focus. */
  readonly focused: string | null;
}
