import type { Ink } from './picture-ink';

/** What everything in a picture is drawn with and on. */
export interface Canvas {
  readonly ink: Ink;
  /** In pixels; narrow ones put under each other what wide ones put side by side. */
  readonly width: number;
  /** A page's address at the picture's version. */
  readonly at: (path: string) => string;
}

export const isNarrow = ({ width }: Canvas): boolean => width < 600;
