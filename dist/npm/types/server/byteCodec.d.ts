/** Bytes as text, a character each, and back: markup of any encoding that has ASCII in it unchanged can be cut in that. */
export interface ByteCodec {
    /** Throws for UTF-16, in which nothing would be found. */
    toText(bytes: Uint8Array): string;
    toBytes(text: string): Uint8Array;
    /** What such a text says, if it is UTF-8. */
    decode(text: string): string;
}
export declare const createByteCodec: () => ByteCodec;
