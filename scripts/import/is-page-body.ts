import { parsePageBody } from '../../src/model/markdown/parse-page-body.ts';

/** Whether the parser of the wiki's pages takes a body: what it refuses would stop a build. */
export function isPageBody(body: string): boolean {
  try {
    parsePageBody(body);
    return true;
  } catch {
    // The caller has another way: as Markdown without tags, or as code.
    return false;
  }
}
