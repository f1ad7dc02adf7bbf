/** What the documentation says of one rule. */
export interface RuleDoc {
  severity: 'error' | 'warning';
  /** What is meant when it is told, and why it matters; sentences. */
  means: string;
  /** What a person does about it; sentences. */
  remedy: string;
  /** A message as it is printed, without its rule's name; a test holds that it is printed so. */
  example: string;
}

/** A part of the documentation: rules that are met while doing one thing. */
export interface RuleArea {
  title: string;
  rules: Readonly<Record<string, RuleDoc>>;
}
