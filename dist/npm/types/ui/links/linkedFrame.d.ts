import type { LinkedFrame } from './toEmbed.js';
/** The element that holds the frame, right behind its link. */
export declare const BOX = "sekisho-embed";
/** Whether the page gives a link the room of a frame. */
export declare const hasRoom: (link: HTMLElement) => boolean;
/** An empty frame that fills its box. */
export declare const createFrame: () => HTMLIFrameElement;
/** What holds the frame, of the size that suits it. */
export declare const createBox: (link: HTMLElement, embed: LinkedFrame) => HTMLElement;
/** Tells the frame what its link leads to, and whose that is. */
export declare const describe: (frame: HTMLIFrameElement, link: HTMLAnchorElement, { vendor, src }: LinkedFrame, titleOf: (vendors: string[]) => string) => void;
