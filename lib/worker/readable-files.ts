/**
 * The endings of file names that can be read, as a file chooser takes them. Apart from what reads them, which a page
 * must not load.
 */
export const readableFiles = '.txt,.md,.html,.htm,.pdf,.docx';
