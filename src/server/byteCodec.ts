/** Longest list of arguments that every engine takes. */
const MOST = 8192;

/** Bytes as text, a character each, and back: markup of any encoding that has ASCII in it unchanged can be cut in that. */
export interface ByteCodec {
  /** Throws for UTF-16, in which nothing would be found. */
  toText(bytes: Uint8Array): string;
  toBytes(text: string): Uint8Array;
  /** What such a text says, if it is UTF-8. */
  decode(text: string): string;
}

/** By its mark, or by every other byte of its first letter. */
const isUtf16 = ([first, second]: readonly number[]): boolean =>
  (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe) || first === 0 || second === 0;

const toBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
};

export const createByteCodec = (): ByteCodec => {
  const first: number[] = [];
  return {
    toText(bytes) {
      if (first.length < 2 && isUtf16(first.concat(...bytes.subarray(0, 2))))
        throw new TypeError('HTML in UTF-16 cannot be held');
      if (first.length < 2) first.push(...bytes.subarray(0, 2));
      let text = '';
      for (let at = 0; at < bytes.length; at += MOST)
        text += String.fromCharCode.apply(null, bytes.subarray(at, at + MOST) as unknown as number[]);
      return text;
    },
    toBytes,
    decode: (text) => new TextDecoder().decode(toBytes(text)),
  };
};
