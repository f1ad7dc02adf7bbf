import { Document, isScalar, visit } from 'yaml';
import { sha256 } from '../../src/model/ids/digest.ts';
import type { Entry } from '../../src/schema/entry.ts';

/** What some YAML reader takes for a number, a date, a boolean or null when it is not quoted. */
const AMBIGUOUS = /^(?:[-+.~]?[0-9].*|[-+]?\.(?:inf|nan)|y|n|yes|no|on|off|true|false|null|~|<<|=)$/i;
const SEAL = /^generated: "([0-9a-f]{64})"\n(?=---\n)/m;

/** The text of an entry's file: front matter in the schema's order, the seal, the saved text. */
export function serialiseEntry(front: Omit<Entry, 'generated'>, body: string): string {
  const head = frontMatter(front);
  const text = `---\n${head}---\n${body === '' ? '' : `\n${body.replace(/\n*$/, '\n')}`}`;
  return text.replace(`---\n${head}`, () => `---\n${head}generated: "${sha256(text)}"\n`);
}

/** Whether an entry's file is as the build wrote it: its `generated` hash matches the rest. */
export function isSealed(text: string): boolean {
  const seal = SEAL.exec(text);
  if (!seal) return false;
  const rest = text.slice(0, seal.index) + text.slice(seal.index + (seal[0] as string).length);
  return sha256(rest) === seal[1];
}

function frontMatter(front: Omit<Entry, 'generated'>): string {
  const document = new Document(front);
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
      if (AMBIGUOUS.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
    Seq(_, node) {
      node.flow = node.items.every((item) => isScalar(item) && String(item.value).length <= 40);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
