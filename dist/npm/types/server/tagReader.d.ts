/** From one place of the markup up to another. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
/** A start tag, and where it stands. */
export interface StartTag extends Range {
    readonly name: string;
    /** Of attributes with the same name the first, as browsers have it. */
    readonly attributes: ReadonlyMap<string, string>;
}
/** One of which it is known where its attributes stand, too. */
export interface PlacedTag extends StartTag {
    readonly places: ReadonlyMap<string, Range>;
}
/** Who is told of what stands in the markup. */
export interface TagListener {
    /** Whether tags of this name are to be told: most need not be looked at. */
    concerns(name: string): boolean;
    /** `isApart` tells whether it is a template's content, or of another language than HTML: SVG, MathML. */
    onTag(tag: StartTag, isApart: boolean): void;
    /** The content of a `<noscript>`, which is text where scripts run. */
    onNoscript(content: Range): void;
}
/** Reads markup, in whatever pieces it comes. */
export interface TagReader {
    write(text: string, isLast: boolean): void;
    /** How far the markup is done with: no tag that is told later begins before. */
    readonly settled: number;
}
/** `isScripting` tells whether it is read as where scripts run: there the content of `<noscript>` is text. */
export declare const createTagReader: (listener: TagListener, isScripting: boolean) => TagReader;
/** Reads a text that is one start tag. */
export declare const readStartTag: (markup: string) => PlacedTag | undefined;
