import type { Interceptor } from '../interceptor/interceptor.js';
/** Gives markup as the page wrote it, or `DONE` where the browser's own will do. */
export type Show = (self: unknown) => unknown;
/**
 * Markup that is read, for an editor would save what we have made of it. `original` gives a copy, if something is held;
 * `inner` and `outer` are the browser's own properties.
 */
export declare const guardReading: ({ onCall }: Interceptor, original: (root: Node) => Node | undefined, inner: PropertyDescriptor, outer: PropertyDescriptor) => Readonly<Record<'show' | 'showWhole', Show>>;
