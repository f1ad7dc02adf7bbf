import type { Heading, Paragraph } from 'mdast';

/** Plain text is not Markdown: whatever characters it holds become one text node. */
export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

export function heading(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}
