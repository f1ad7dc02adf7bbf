import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';
import { UnreadableSource } from '../../article.ts';

/**
 * Opens a PDF with PDF.js and hands it to `use`, then frees it. Nothing is fetched (no fonts, no
 * character maps), nothing is drawn, and no code of the file is run or compiled.
 *
 * @throws UnreadableSource - for a file that wants a password, or that is broken past repair
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const task = getDocument({
    // PDF.js takes the buffer away from its owner, so it gets one of its own.
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableRange: true,
    disableStream: true,
    disableAutoFetch: true,
    enableXfa: false,
    ...{ isEvalSupported: false },
  });
  try {
    return await use(await task.promise);
  } catch (error) {
    throw named(error);
  } finally {
    await task.destroy();
  }
}

function named(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'PasswordException') {
    return new UnreadableSource(
      'the PDF is encrypted and asks for a password',
      'Open it with the password and save it without one',
    );
  }
  if (error.name === 'InvalidPDFException' || error.name === 'FormatError') {
    return new UnreadableSource(
      'the PDF is broken or was cut short',
      'Download it again; if it opens in a viewer, print it to a new PDF',
    );
  }
  return error;
}
