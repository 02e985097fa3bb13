const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// What XML 1.0 has no way to hold: control characters, half a surrogate pair, the two noncharacters.
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as it may stand in XML and HTML, between tags and within attributes. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '\uFFFD').replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}

/** Pixels to 0.01, never "-0". */
export const coordinate = (pixels: number): number => Math.round(pixels * 100) / 100 + 0;

/** `null` leaves the attribute out; numbers are coordinates. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element of `children` that are markup already. Names come from this folder alone; values are escaped. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${typeof value === 'number' ? coordinate(value) : escapeXml(value)}"`],
  );
  return children.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** Markup moved to a place. */
export function placed(x: number, y: number, ...children: readonly string[]): string {
  return element('g', { transform: `translate(${coordinate(x)} ${coordinate(y)})` }, ...children);
}

/** Words at a place; their baseline is `y`. */
export function words(text: string, attributes: Attributes): string {
  return element('text', attributes, escapeXml(text));
}
