import { DOMParser } from 'linkedom';
import { decode } from '../decode.ts';
import { foldSpace } from '../parts.ts';

/** An element of a small XML file, told by its local name whatever its prefix. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** White space folded. */
  text: string;
  children: readonly XmlElement[];
}

const LARGEST = 4 * 1024 * 1024;
const DEEPEST = 60;

/**
 * Parses XML such as a package's record of metadata. Entities that it defines itself are not
 * looked at, nor is anything outside of it.
 */
export function parseXml(bytes: Uint8Array, largest = LARGEST): XmlElement | undefined {
  const text = decode(bytes.subarray(0, largest)).text.replace(
    /<!DOCTYPE[^>[]{0,1000}(?:\[[^\]]{0,100000}\])?[^>]{0,100}>/i,
    '',
  );
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
  return root ? toElement(root as unknown as Element, 0) : undefined;
}

function toElement(element: Element, depth: number): XmlElement {
  const attributes = new Map<string, string>();
  for (const { name, value } of [...element.attributes]) attributes.set(localName(name), value);
  return {
    name: localName(element.tagName),
    attributes,
    text: foldSpace((element.textContent ?? '').slice(0, 50_000)).normalize('NFC'),
    children:
      depth > DEEPEST ? [] : [...element.children].map((child) => toElement(child, depth + 1)),
  };
}

/** Every element of this name below `root`, in order. */
export function elementsNamed(root: XmlElement | undefined, name: string): XmlElement[] {
  if (!root) return [];
  return root.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ]);
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase();
}
