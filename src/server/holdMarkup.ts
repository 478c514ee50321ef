import type { Decision, Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { createAddressTest, readBase } from './addressTest.js';
import { createByteCodec } from './byteCodec.js';
import { holdLinks } from './holdLinks.js';
import { createMarkupHolder, isHoldNeeded, type MarkupHolder } from './markupHolder.js';
import { readDecision } from './readConsent.js';
import { readServerSettings } from './serverSettings.js';

/** What of the page its markup does not say. */
export interface HoldMarkupOptions {
  /**
   * The page's own address, from which relative ones lead. Under `guard: "all"` its host is the site's own; without it only
   * relative addresses are.
   */
  readonly url?: string;
}

/** Holds bytes. */
export interface ByteHolder {
  write(bytes: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

/** What holds in one response. */
export interface Holders {
  forText(): MarkupHolder;
  /** `isPlain` tells that their encoding is named, and keeps ASCII as it is. */
  forBytes(isPlain?: boolean): ByteHolder;
  /** A `Link` header without what may not be asked for yet. */
  links(header: string): string;
}

const passThrough: MarkupHolder = { write: (piece) => piece, end: () => '' };

/** Makes holders for one response: of text, or of bytes. */
export const createHolders = (settings: Settings, decision: Decision, { url }: HoldMarkupOptions = {}): Holders => {
  const base = readBase(url);
  const test = createAddressTest(settings, decision, base);
  const isNeeded = isHoldNeeded(settings, test);
  const create = (decode: (text: string) => string): MarkupHolder =>
    isNeeded ? createMarkupHolder({ test, base, decode }) : passThrough;
  return {
    links: (header) => (isNeeded ? holdLinks(header, test, base) : header),
    forText: () => create((text) => text),
    forBytes(isPlain) {
      const { toText, toBytes, decode } = createByteCodec(isPlain);
      const { write, end } = create(decode);
      return { write: (bytes) => toBytes(write(toText(bytes))), end: () => toBytes(end()) };
    },
  };
};

/**
 * Holds what stands in HTML without permission: scripts, frames, images, links and whatever else asks for a declared vendor's
 * address leave as the annotated tags that the page's own gate releases later. Every other byte is as it came.
 *
 * A stream gives back a stream of the same kind, in pieces as they come. Bytes may be in any encoding that has ASCII in it
 * unchanged: UTF-8, but not UTF-16 or ISO-2022-JP, which end in an error.
 *
 * @param decision what `readConsent` gave; without it nothing that is asked for is permitted. What it grants stays as it is.
 */
export function holdMarkup(html: string, options: Options, decision?: Decision, about?: HoldMarkupOptions): string;
export function holdMarkup<Piece extends string | Uint8Array>(
  html: ReadableStream<Piece>,
  options: Options,
  decision?: Decision,
  about?: HoldMarkupOptions,
): ReadableStream<Piece>;
export function holdMarkup(
  html: string | ReadableStream<string | Uint8Array>,
  options: Options,
  decision?: Decision,
  about?: HoldMarkupOptions,
): string | ReadableStream<string | Uint8Array> {
  const settings = readServerSettings(options);
  const holders = createHolders(settings, decision ?? readDecision('', settings), about);
  if (typeof html !== 'string') return html.pipeThrough(createHoldStream(holders));
  const { write, end } = holders.forText();
  return write(html) + end();
}

/** A stream of text stays one of text; any other is one of bytes, into which text is put as UTF-8. */
export const createHoldStream = (
  { forText, forBytes }: Holders,
  isPlain?: boolean,
): TransformStream<string | Uint8Array, string | Uint8Array> => {
  const encoder = new TextEncoder();
  let text: MarkupHolder | undefined;
  let bytes: ByteHolder | undefined;
  const write = (piece: string | Uint8Array): string | Uint8Array => {
    if (!bytes && typeof piece === 'string') return (text ??= forText()).write(piece);
    if (text) throw new TypeError('a stream of text has bytes in it');
    return (bytes ??= forBytes(isPlain)).write(typeof piece === 'string' ? encoder.encode(piece) : piece);
  };
  return new TransformStream({
    transform(piece, controller) {
      const ready = write(piece);
      if (ready.length) controller.enqueue(ready);
    },
    flush(controller) {
      const rest = (text ?? bytes)?.end() ?? '';
      if (rest.length) controller.enqueue(rest);
    },
  });
};
