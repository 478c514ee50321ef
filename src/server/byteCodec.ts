/** Longest list of arguments that every engine takes. */
const MOST = 8192;

/** Bytes as text, a character each, and back: markup of any encoding that has ASCII in it unchanged can be cut in that. */
export interface ByteCodec {
  /** Throws for UTF-16 and ISO-2022-JP, in which tags would not be found. */
  toText(bytes: Uint8Array): string;
  toBytes(text: string): Uint8Array;
  /** What such a text says, if it is UTF-8. */
  decode(text: string): string;
}

/** What is said of HTML in which tags cannot be found. */
export class ForeignEncoding extends TypeError {
  constructor() {
    super(
      'sekisho/server: HTML in UTF-16 or ISO-2022-JP cannot be held. Send it as UTF-8, and say so in its Content-Type.',
    );
  }
}

/** By its mark, or by every other byte of its first letter. */
const isUtf16 = ([first, second]: readonly number[]): boolean =>
  (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe) || first === 0 || second === 0;

/**
 * Where ISO-2022-JP leaves ASCII: what looks like a tag or a comment behind that may be letters.
 * https://encoding.spec.whatwg.org/#iso-2022-jp-decoder
 */
// oxlint-disable-next-line no-control-regex -- it is what it is known by
const LEAVES_ASCII = /\x1b(\$[@B(]|\([IJ])/;

const toBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
};

/** `isPlain` tells that the encoding is named, and is another than ISO-2022-JP. */
export const createByteCodec = (isPlain = false): ByteCodec => {
  const first: number[] = [];
  let latest = '';
  return {
    toText(bytes) {
      if (first.length < 2 && isUtf16(first.concat(...bytes.subarray(0, 2)))) throw new ForeignEncoding();
      if (first.length < 2) first.push(...bytes.subarray(0, 2));
      let text = '';
      for (let at = 0; at < bytes.length; at += MOST)
        text += String.fromCharCode.apply(null, bytes.subarray(at, at + MOST) as unknown as number[]);
      if (!isPlain && LEAVES_ASCII.test(latest + text)) throw new ForeignEncoding();
      latest = (latest + text).slice(-2);
      return text;
    },
    toBytes,
    decode: (text) => new TextDecoder().decode(toBytes(text)),
  };
};
