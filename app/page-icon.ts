const drawing = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
  '<style>.f{fill:#46277f}.a{fill:#c06a12}@media(prefers-color-scheme:dark){.f{fill:#bba4ff}.a{fill:#ff8f3f}}</style>',
  '<path class="f" d="M16 2 27 14H5z"/><path class="a" d="M16 30 5 18h22z"/></svg>',
].join('');

/** The icon of every page, in the page itself: not worth a request of its own. */
export const iconAddress = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
