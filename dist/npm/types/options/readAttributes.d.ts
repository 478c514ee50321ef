/** Turns the tag's data attributes into options: `data-policy-url` becomes `policy.url`. Validation comes after. */
export declare const readAttributes: (dataset: DOMStringMap) => Record<string, unknown>;
/** Joins attributes with the options block: lists are appended, groups merged; an attribute wins over the block. */
export declare const mergeOptions: (tag: Record<string, unknown>, block: unknown) => Record<string, unknown>;
