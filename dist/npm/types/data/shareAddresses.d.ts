/** Where following a link shares a page. They are addresses alone: nothing is requested until the link is followed. */
type ToAddress = (url: string, title: string) => string;
/** By the value of `data-share`. Without a prototype: look any up, `constructor` too. */
export declare const shareAddresses: Readonly<Record<string, ToAddress>>;
export {};
