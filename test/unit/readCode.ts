/** What a page in Markdown writes as code: names of ours, most of all. Pure. */

export interface Code {
  readonly text: string;
  /** `js`, `html` … of a block; none of what stands in a sentence. */
  readonly language?: string;
}

const BLOCK = /^ *(```+)(\w*)[^\n]*\n([^]*?)^ *\1/gm;
const INLINE = /`([^`]+)`/g;

/** All code of a page: that of its sentences, then its blocks. */
export const readCode = (page: string): Code[] => [
  ...[...page.replaceAll(BLOCK, '').matchAll(INLINE)].map(([, text = '']) => ({ text: text.replaceAll(/\s+/g, ' ') })),
  ...[...page.matchAll(BLOCK)].map(([, , language = '', text = '']) => ({ text, language })),
];
