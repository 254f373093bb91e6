/** Effect: the document and a timer. Turns pictures into files and hands files to the reader. */

/** Pixels of the PNG to one of the picture: sharp on paper and on dense screens. */
const SCALE = 2;

/** Hands a file to the reader. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function svgFile(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** A picture's faces arrive after the picture: it is drawn again until nothing changes, for so long at least and at most. */
const SETTLES_MS = { least: 300, most: 3000, step: 100 };

/** A drawing's pixels, small enough to compare. */
function glance(image: HTMLImageElement): string {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth / 2);
  canvas.height = Math.round(image.naturalHeight / 2);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL();
}

async function settled(image: HTMLImageElement): Promise<void> {
  let before = glance(image);
  for (let waited = 0; waited < SETTLES_MS.most; waited += SETTLES_MS.step) {
    await new Promise((resolve) => setTimeout(resolve, SETTLES_MS.step));
    const now = glance(image);
    if (now === before && waited >= SETTLES_MS.least) return;
    before = now;
  }
}

/** Draws a picture as PNG. @throws where the browser cannot draw it, or not as large */
export async function pngFile(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(svgFile(svg));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await settled(image);
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
