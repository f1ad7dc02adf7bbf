import type { WikiCorpus } from '../corpus/wiki/wiki-corpus.ts';

/** A command of a build. */
export interface Step {
  /** What of a build it makes. */
  part: 'site' | 'search' | 'both';
  command: string;
  args: string[];
  cwd: string;
  env?: Record<string, string>;
}

/** A site generator, set up with the texts of a corpus. */
export interface Project {
  /** Takes away what earlier builds left: the next one begins where a clean checkout does. */
  clean(): void;
  /** Steps of a build, in order. */
  steps: Step[];
  /** Absolute path of the site that they make. */
  out: string;
}

/** A site generator that is measured. */
export interface Tool {
  id: string;
  /** Name and versions, as the table shows them. */
  name: string;
  /**
   * Sets it up in an empty folder.
   *
   * @param packages folder, outside the project, that packages may be installed into once
   * @throws Error with the reason where it cannot be had on this machine
   */
  open(corpus: WikiCorpus, folder: string, packages: string): Project;
}
