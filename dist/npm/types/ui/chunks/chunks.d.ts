/**
 * The lazy files of the interface, a row each, with who downloads it: `sekisho.<name>.js` of the script-tag build, and where
 * bundlers split an application. Rollup and the docs take their lists from here.
 */
export declare const chunks: {
    /** whoever opens preferences, or sees what is drawn into the page */
    preact: () => Promise<typeof import("../common/render.js")>;
    /** whoever opens preferences, or is told of a change */
    rights: () => Promise<typeof import("../rights/rights.js")>;
    /** whoever opens preferences */
    preferences: () => Promise<typeof import("../preferences/preferences.js")>;
    /** whoever meets a held frame */
    embeds: () => Promise<typeof import("../placeholders/embeds.js")>;
    /** whoever reads the disclosures */
    disclosures: () => Promise<typeof import("../disclosures/createDisclosures.js")>;
};
export type ChunkName = keyof typeof chunks;
/** What each gives. */
export type Chunks = {
    readonly [Name in ChunkName]: Awaited<ReturnType<(typeof chunks)[Name]>>;
};
