export declare const layoutStyles: ReadonlyMap<unknown, string>;
