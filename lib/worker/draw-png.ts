import sharp from 'sharp';

/** An SVG as PNG on white, two pixels to one. Its letters are those of the machine. */
export async function drawPng(svg: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await sharp(svg, { density: 144 }).flatten({ background: '#ffffff' }).png().toBuffer());
}
