/** Whether the GDPR is taken to apply in a region, ISO 3166-1 or -2; where the region is not known, it is. Pure. */
export declare const isGdprRegion: (region: string) => boolean;
