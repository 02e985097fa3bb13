import localFont from 'next/font/local';

// Latin is fetched with every page, after its styles: fetched before, it would hold them up (stand-in.css keeps the
// room). The wider Latin sets (Ş, ġ, ő …) only where a page has such a letter.
const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-inter',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
});

const interWider = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-inter-wider',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-012F, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF' }],
});

const sourceSerif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-source-serif',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
});

const sourceSerifWider = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-source-serif-wider',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-012F, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF' }],
});

/** The classes that name the typefaces, for the root element. */
export const fontClasses = [inter, interWider, sourceSerif, sourceSerifWider].map((font) => font.variable).join(' ');
