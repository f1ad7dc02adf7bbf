import { type Sidecar, sidecarSchema } from '../../schema/sidecar.ts';
import type { Parsed } from '../problem.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** Reads `FILE.meta.yaml`. An empty file is a sidecar that says nothing. */
export function parseSidecar(file: string, text: string): Parsed<Sidecar> {
  const yaml = parseYaml(file, text);
  if (yaml.value === undefined) return { problems: yaml.problems };
  if (yaml.value.value === null) return { value: {}, problems: [] };
  return validate(sidecarSchema, yaml.value, { file });
}
