import { Document, isScalar, visit } from 'yaml';

const DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/**
 * Data as YAML, in the order of its keys, fields without a value left out. What YAML 1.1 would take for
 * a date, a number or a truth is quoted, so that every program reads the same.
 */
export function yamlText(data: object): string {
  const document = new Document(stated(data), { version: '1.1' });
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && typeof node.value === 'string' && DATE.test(node.value)) {
        node.type = 'QUOTE_DOUBLE';
      }
    },
  });
  return document.toString({ lineWidth: 0 });
}

function stated(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(stated);
  if (typeof data !== 'object' || data === null) return data;
  const fields = Object.entries(data).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(fields.map(([name, value]) => [name, stated(value)]));
}
