import type { Parent } from 'mdast';
import type { Finding, Relation } from '../../schema/claim-words.ts';

/** Something in a claim that cannot be read as it is written. */
export interface ClaimMistake {
  kind:
    | 'without-id'
    | 'bad-id'
    | 'without-sentence'
    | 'without-evidence'
    | 'without-source'
    | 'unknown-relation'
    | 'bad-verdict'
    | 'stray'
    | 'unclosed';
  /** Counted from the start of the parsed text, from 1. */
  line: number;
  /** The words in question, cut short. */
  text: string;
}

/** One line of evidence: a paragraph of its citations and the note on them. */
export interface ClaimEvidenceNode extends Parent {
  type: 'claimEvidence';
  relation: Relation;
}

/** What a person concluded: a paragraph with the reason. */
export interface ClaimVerdictNode extends Parent {
  type: 'claimVerdict';
  finding: Finding;
  by: string;
  /** A full date. */
  date: string;
}

/** `:::claim{#id}`: the paragraph of its sentence, then evidence, at last a verdict. */
export interface ClaimNode extends Parent {
  type: 'claim';
  /** Absent where the page gives none, or none that can be one. */
  id?: string | undefined;
  /** IDs that it had before. */
  formerly: string[];
  /** Why the wiki no longer makes the claim. */
  withdrawn?: string | undefined;
  mistakes: ClaimMistake[];
}

declare module 'mdast' {
  interface RootContentMap {
    claim: ClaimNode;
    claimEvidence: ClaimEvidenceNode;
    claimVerdict: ClaimVerdictNode;
  }
}
