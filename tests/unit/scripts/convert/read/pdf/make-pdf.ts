/** One piece of text on a page of 612 × 792 points; `y` is measured from the foot of the page. */
export interface Piece {
  text: string;
  x?: number;
  y: number;
  size?: number;
  font?: 'Times-Roman' | 'Times-Bold' | 'Courier';
  /** Turned by 90 degrees, as stamps in margins are. */
  turned?: boolean;
}

export interface PdfParts {
  info?: Record<string, string>;
  xmp?: string;
}

const FONTS = ['Times-Roman', 'Times-Bold', 'Courier'] as const;

/** Makes a small PDF of its own kind: standard fonts, nothing compressed. */
export function makePdf(pages: readonly Piece[][], { info = {}, xmp }: PdfParts = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add(
    `<< /Type /Catalog /Pages 2 0 R ${xmp === undefined ? '' : `/Metadata ${6 + 2 * pages.length} 0 R`} >>`,
  );
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')}] >>`,
  );
  for (const font of FONTS) {
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`);
  }
  for (const pieces of pages) {
    const content = pieces.map((piece) => draw(piece)).join('\n');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${objects.length + 2} 0 R /Resources << /Font << /F0 3 0 R /F1 4 0 R /F2 5 0 R >> >> >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  if (xmp !== undefined) {
    add(`<< /Type /Metadata /Subtype /XML /Length ${xmp.length} >>\nstream\n${xmp}\nendstream`);
  }
  const dictionary = Object.entries(info).map(([name, value]) => `/${name} (${escapeText(value)})`);
  add(`<< ${dictionary.join(' ')} >>`);
  return assemble(objects);
}

/** Lines of text from `top` downward, 12 points apart. */
export function lines(texts: readonly string[], top: number, x = 72, size = 10): Piece[] {
  return texts.map((text, index) => ({ text, x, y: top - 12 * index, size }));
}

function draw({ text, x = 72, y, size = 10, font = 'Times-Roman', turned = false }: Piece): string {
  const matrix = turned ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
  return `BT /F${FONTS.indexOf(font)} ${size} Tf ${matrix} Tm (${escapeText(text)}) Tj ET`;
}

function escapeText(text: string): string {
  return text.replace(/[\\()]/g, (sign) => `\\${sign}`);
}

function assemble(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n';
  const places: number[] = [];
  objects.forEach((body, index) => {
    places.push(text.length);
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
  });
  const start = text.length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
