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
    /** whoever is shown something on a site that sets colours */
    theme: () => Promise<typeof import("../theme/theme.js")>;
    /** whoever is asked on a site with another layout than the bar, or opens preferences where they stand at the side */
    layouts: () => Promise<typeof import("../layouts/arrange.js")>;
    /** every page view of a site with `data-reopen`, along with `sekisho.ui.js` */
    reopen: () => Promise<typeof import("../reopen/createReopen.js")>;
};
export type ChunkName = keyof typeof chunks;
/** What each gives. */
export type Chunks = {
    readonly [Name in ChunkName]: Awaited<ReturnType<(typeof chunks)[Name]>>;
};
