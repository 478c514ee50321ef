/**
 * Where a site says, by declaration merging, which ids it has: `declare module 'sekisho' { interface Register { id: 'vimeo' } }`.
 * `sekisho/vite` writes that.
 */
export interface Register {
}
/** An id of one of the site's vendors and purposes, where it says which there are; else any text. */
export type ConsentId = Register extends {
    readonly id: infer Id extends string;
} ? Id : string;
