import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../../src/schema/json-schemas.ts';

const FOLDER = new URL('../../../../public/schema/', import.meta.url);

test.for([...jsonSchemas()])(
  'the published schema "%s" is that of the code: run `npm run schema`',
  ([name, text]) => {
    const published = readFileSync(new URL(`${name}.json`, FOLDER), 'utf8');
    expect(JSON.stringify(JSON.parse(published))).toBe(JSON.stringify(JSON.parse(text)));
  },
);

test('no schema is published that the code does not know', () => {
  const known = [...jsonSchemas().keys()].map((name) => `${name}.json`);
  expect(readdirSync(FOLDER).sort()).toEqual(known.sort());
});

test('what a person may leave out is not required of a sidecar', () => {
  const sidecar = JSON.parse(jsonSchemas().get('sidecar') ?? '{}');
  expect(sidecar.required ?? []).toEqual([]);
  expect(sidecar.additionalProperties).toBe(false);
});
