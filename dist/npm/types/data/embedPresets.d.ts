/**
 * Which links can be shown as a frame, and how: what an owner links to is turned into the address of its player, widget
 * or calendar. Every address is put together from parts that match a narrow pattern; nothing else of a link gets into one.
 *
 * All addresses were seen in use on public sites in November 2026; docs/embeds.md says which of them their makers document.
 */
/** A frame, and the size that suits what it shows. */
export interface Frame {
    readonly src: string;
    /** Widest it gets, in CSS pixels. */
    readonly width: number;
    readonly height: number;
    /** What stays when it gets narrower: the ratio of a film, or the height of a text. */
    readonly keeps: 'ratio' | 'height';
}
/** A vendor's links. */
export interface Preset {
    /** The vendor that the frame is a tag of. */
    readonly vendor: string;
    /** Matches a link's whole host. */
    readonly hosts: RegExp;
    /** The frame for a link, if it leads to something that can be shown. */
    toFrame(link: URL): Frame | undefined;
}
/** Tried in order; no two match the same host. */
export declare const embedPresets: readonly Preset[];
