import { gunzip, isGzip } from './zip/gunzip.ts';
import { namesInZip } from './zip/unzip.ts';

/** Whether the bytes are of this format, whatever the file is called. */
type Magic = (bytes: Uint8Array) => boolean;

/** A text that only speaks of the mark is none; some files have white space before it. */
export const isPdf: Magic = (bytes) =>
  /^(?:\u00ef\u00bb\u00bf)?\s{0,900}%PDF-\d/.test(startOf(bytes, 1024));

export const isDocx: Magic = (bytes) => {
  const names = namesInZip(bytes);
  return (
    names.has('[Content_Types].xml') &&
    [...names].some((name) => /^word\/document\d?\.xml$/.test(name))
  );
};

export const isEpub: Magic = (bytes) => namesInZip(bytes).has('META-INF/container.xml');

export const isWacz: Magic = (bytes) => {
  const names = namesInZip(bytes);
  return names.has('datapackage.json') && [...names].some((name) => name.startsWith('archive/'));
};

/** Plain or packed: each record of a packed one is a gzip member. */
export const isWarc: Magic = (bytes) => {
  const start = isGzip(bytes) ? gunzip(bytes.subarray(0, 16 * 1024), 16).bytes : bytes;
  return startOf(start, 5) === 'WARC/';
};

/** A message with the head of a saved page. */
export const isMhtml: Magic = (bytes) => {
  const start = startOf(bytes, 4096);
  return (
    /^(?:[\w-]{1,60}:[^\n]{0,998}\r?\n(?:[ \t][^\n]{0,998}\r?\n){0,20}){1,40}/.test(start) &&
    /^mime-version:/im.test(start) &&
    /^content-type:\s{0,9}(?:multipart\/related|text\/html)/im.test(start)
  );
};

function startOf(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.subarray(0, length)).toString('latin1');
}
