import { Document, isScalar, visit } from 'yaml';
import { seal } from '../../src/model/seal.ts';
import type { Entry } from '../../src/schema/entry.ts';
import { plainYaml } from './plain-yaml.ts';

/** What some YAML reader takes for a number, a date, a boolean or null when it is not quoted. */
const AMBIGUOUS =
  /^(?:[-+.~]?[0-9].*|[-+]?\.(?:inf|nan)|y|n|yes|no|on|off|true|false|null|~|<<|=)$/i;

/** The text of an entry's file: front matter in the schema's order, the seal, the saved text. */
export function serialiseEntry(front: Omit<Entry, 'generated'>, body: string): string {
  const rest = body === '' ? '' : `\n${body.replace(/\n*$/, '\n')}`;
  return seal(frontMatter(front), rest);
}

/** Most entries are plain, and need none of the sixty rules that a YAML writer tries on each text. */
export function frontMatter(front: Omit<Entry, 'generated'>): string {
  return plainYaml(front, (text) => AMBIGUOUS.test(text)) ?? wholeFrontMatter(front);
}

export function wholeFrontMatter(front: Omit<Entry, 'generated'>): string {
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
