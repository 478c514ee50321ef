import { attempt } from '../lib/attempt.js';
import type { Settings } from '../types/internal.js';
import type { AddressTest } from './addressTest.js';
import { type Hold, holdTag, judgeTag, mayBeHeld } from './holdTag.js';
import { createTagReader, type Range, readStartTag, type StartTag } from './tagReader.js';

/** Holds what stands in markup, in whatever pieces it comes. */
export interface MarkupHolder {
  /** Gives back what is done with. */
  write(piece: string): string;
  /** Gives back the rest. */
  end(): string;
}

export interface MarkupHolderOptions {
  readonly test: AddressTest;
  /** Where relative addresses lead from, until the markup says otherwise. */
  readonly base: string;
  /** Reads what the markup says in other characters than ASCII, where its pieces are bytes: a character each. */
  decode(text: string): string;
  /** Whether it is read as where scripts run. Default `true`. */
  readonly isScripting?: boolean;
  /** Is told of every tag that may ask for something. */
  readonly onTag?: ((seen: SeenTag) => void) | undefined;
}

/** A tag, what its addresses lead from, and what of it is held. */
export interface SeenTag extends StartTag {
  readonly base: string;
  readonly hold: Hold | undefined;
}

interface Replacement extends Range {
  readonly text: string;
}

const ASCII = /^[\0-\x7f]*$/;

/**
 * Makes the holder. What it does not hold goes through as it came: the text is cut at the tags that are held, and nothing is
 * written anew from what was parsed.
 */
export const createMarkupHolder = ({
  test,
  decode,
  isScripting = true,
  onTag,
  ...given
}: MarkupHolderOptions): MarkupHolder => {
  let { base } = given;
  let hasBase = false;
  /** What has come and is not done with, and where it begins. */
  let pending = '';
  let done = 0;
  let output = '';
  let replacements: Replacement[] = [];

  const cut = ({ start, end }: Range): string => pending.slice(start - done, end - done);

  /** A tag whose attributes say something beyond ASCII, as they are meant. */
  const readWhole = (tag: StartTag): Pick<StartTag, 'name' | 'attributes'> =>
    [...tag.attributes.values()].every((value) => ASCII.test(value)) ? tag : (readStartTag(decode(cut(tag))) ?? tag);

  const holdIn = (tag: StartTag, hold: Hold): void =>
    void replacements.push({ start: tag.start, end: tag.end, text: holdTag(cut(tag), tag.name, hold) });

  const reader = createTagReader(
    {
      concerns: (name) => mayBeHeld(name) || (name === 'base' && !hasBase),
      onTag(tag, isApart) {
        // the first one of HTML counts: https://html.spec.whatwg.org/multipage/urls-and-fetching.html#document-base-url
        if (tag.name === 'base') {
          if (isApart || !tag.attributes.has('href')) return;
          hasBase = true;
          const { attributes } = readWhole(tag);
          base = attempt(() => new URL(attributes.get('href')!, base).href) ?? base;
          return;
        }
        const { name, attributes } = readWhole(tag);
        const hold = judgeTag({ name, attributes }, test, base);
        onTag?.({ name, attributes, start: tag.start, end: tag.end, base, hold });
        if (hold) holdIn(tag, hold);
      },
      onNoscript(content) {
        // where scripts do not run this is markup, and nobody can permit anything
        const onInner =
          onTag &&
          ((seen: SeenTag): void =>
            onTag({ ...seen, start: content.start + seen.start, end: content.start + seen.end }));
        const inner = createMarkupHolder({ test, decode, base, isScripting: false, onTag: onInner });
        const text = cut(content);
        const held = inner.write(text) + inner.end();
        if (held !== text) replacements.push({ ...content, text: held });
      },
    },
    isScripting,
  );

  const passOn = (upTo: number): void => {
    for (const { start, end, text } of replacements) {
      output += cut({ start: done, end: start }) + text;
      pending = pending.slice(end - done);
      done = end;
    }
    replacements = [];
    if (upTo <= done) return;
    output += cut({ start: done, end: upTo });
    pending = pending.slice(upTo - done);
    done = upTo;
  };

  const take = (piece: string, isLast: boolean): string => {
    pending += piece;
    reader.write(piece, isLast);
    passOn(reader.settled);
    const ready = output;
    output = '';
    return ready;
  };

  return { write: (piece) => take(piece, false), end: () => take('', true) };
};

/** Whether something may have to be held at all: the guard of the page asks the same before it does anything. */
export const isHoldNeeded = ({ guard, purposes, vendors }: Settings, { isGranted }: AddressTest): boolean => {
  const declared = [...purposes, ...vendors].map(({ id }) => id);
  return guard === 'all' || (guard !== 'off' && !isGranted(declared));
};
