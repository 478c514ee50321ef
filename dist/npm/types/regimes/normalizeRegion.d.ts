/**
 * A region as it is looked up: `de`, `us-ca`, `US_CA` and `US-` are `DE`, `US-CA`, `US-CA` and `US`; nothing for what is no code. A
 * part that cannot be one of the country's (`US-06`, as some databases count them) leaves the country alone, and so the
 * strictest of its parts.
 */
export declare const normalizeRegion: (said: string) => string | undefined;
