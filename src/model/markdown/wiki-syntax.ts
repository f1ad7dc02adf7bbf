import type { CompileContext, Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Extension, Token } from 'micromark-util-types';
import { bracketConstruct } from './bracket-construct.ts';
import type { CitationGroup, WikiLink } from './nodes.ts';
import { readCitation } from './read-citation.ts';
import { readWikiLink } from './read-wikilink.ts';

const OPEN_BRACKET = 91;

const wikiLink = bracketConstruct({
  name: 'wikiLink',
  open: '[[',
  close: ']]',
  quotes: false,
  longest: 400,
  accepts: (raw) => readWikiLink(raw) !== undefined,
});

const citationGroup = bracketConstruct({
  name: 'citationGroup',
  open: '[@',
  close: ']',
  quotes: true,
  longest: 4000,
  accepts: (raw) => readCitation(raw) !== undefined,
});

/** micromark extension for wikilinks and citations; goes before Markdown's own brackets. */
export function wikiSyntax(): Extension {
  return { text: { [OPEN_BRACKET]: [wikiLink, citationGroup] } };
}

/** Makes `wikiLink` and `citationGroup` nodes, with positions, of what `wikiSyntax()` finds. */
export function wikiFromMarkdown(): FromMarkdownExtension {
  return {
    enter: { wikiLink: enterWikiLink, citationGroup: enterCitationGroup },
    exit: { wikiLink: exit, citationGroup: exit },
  };
}

function enterWikiLink(this: CompileContext, token: Token): void {
  const { target, shown } = readWikiLink(this.sliceSerialize(token)) ?? { target: '', shown: '' };
  const node: WikiLink = { type: 'wikiLink', target, children: [{ type: 'text', value: shown }] };
  this.enter(node, token);
}

function enterCitationGroup(this: CompileContext, token: Token): void {
  const items = readCitation(this.sliceSerialize(token)) ?? [];
  const node: CitationGroup = { type: 'citationGroup', items };
  this.enter(node as never, token);
}

function exit(this: CompileContext, token: Token): void {
  this.exit(token);
}
