import { type WikiConfig, wikiSchema } from '../../schema/wiki.ts';
import type { Parsed } from '../problem.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** Reads `wiki.yaml`. */
export function parseWiki(file: string, text: string): Parsed<WikiConfig> {
  const yaml = parseYaml(file, text);
  if (yaml.value === undefined) return { problems: yaml.problems };
  return validate(wikiSchema, yaml.value, { file });
}
