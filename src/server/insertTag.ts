import { attempt } from '../lib/attempt.js';
import { createTagReader, type StartTag } from './tagReader.js';

/** A page with the tag in it, and where in the page before it was put. */
export interface Inserted {
  readonly html: string;
  readonly at: number;
}

const readTags = (html: string, concerns: (name: string) => boolean): StartTag[] => {
  const tags: StartTag[] = [];
  const reader = createTagReader(
    {
      concerns,
      onTag: (tag, isApart) => void (isApart || tags.push(tag)),
      onNoscript: () => {},
    },
    true,
  );
  reader.write(html, true);
  return tags;
};

const isScript = (name: string): boolean => name === 'script';

/** Hosts besides the page's own that a tag's scripts lie on. */
export const scriptHosts = (tag: string, base: string): string[] =>
  readTags(tag, isScript).flatMap(({ attributes }) => {
    const url = attempt(() => new URL(attributes.get('src') ?? '', base));
    return url && url.host !== new URL(base).host ? [url.hostname] : [];
  });

const fileOf = (address: string): string => /([^/\\?#]*)([?#].*)?$/.exec(address)![1]!;

const fileIn = ({ attributes }: StartTag): string => fileOf(attributes.get('src')?.trim() ?? '');

/** The tag's own files, as `dist/` has them. */
const OUR_FILE = /^sekisho(\.lite)?(\.debug)?\.js$/;

/** Whether a page has the tag already: a script of that name, or of that very text where it is inline. */
const hasTag = (html: string, tags: readonly StartTag[], tag: string): boolean => {
  const ours = readTags(tag, isScript).map(fileIn).at(-1);
  const isOurs = (script: StartTag): boolean => (ours ? fileIn(script) === ours : html.startsWith(tag, script.start));
  return tags.some((one) => isScript(one.name) && (OUR_FILE.test(fileIn(one)) || isOurs(one)));
};

/** The encoding of a page has to stand within its first 1024 bytes. https://html.spec.whatwg.org/multipage/semantics.html#charset */
const isEncoding = ({ name, attributes }: StartTag): boolean =>
  name === 'meta' && (attributes.has('charset') || attributes.get('http-equiv')?.toLowerCase() === 'content-type');

/** What stands up to a page's doctype. A comment ends at its first end: it is not tried with a later one. */
const DOCTYPE = /^(?:\s|(?=(<!--[^]*?-->))\1)*<!doctype[^>]*>/i;

/**
 * Where the first tag of the head goes: behind the page's encoding, before anything that asks for something; nowhere in a part of a
 * page.
 */
const findPlace = (html: string, [...tags]: readonly StartTag[]): number | undefined => {
  let at: number | undefined = DOCTYPE.exec(html)?.[0].length;
  for (const name of ['html', 'head']) if (tags[0]?.name === name) at = tags.shift()!.end;
  if (at === undefined) return undefined;
  const asking = tags.findIndex(({ name }) => !['meta', 'title'].includes(name));
  return tags.slice(0, asking < 0 ? tags.length : asking).find(isEncoding)?.end ?? at;
};

/**
 * Puts the tag first in the head, behind the page's encoding; nothing where it stands there already, and in what is no whole page.
 */
export const insertTag = (html: string, tag: string): Inserted | undefined => {
  if (!tag) return undefined;
  const tags = readTags(html, () => true);
  const at = hasTag(html, tags, tag) ? undefined : findPlace(html, tags);
  if (at === undefined) return undefined;
  const [before] = /^((\r\n?|\n)[ \t]*)?/.exec(html.slice(at))!;
  const text = before + tag.replaceAll('\n<script', `${before || '\n'}<script`);
  return { at, html: html.slice(0, at) + text + html.slice(at) };
};
