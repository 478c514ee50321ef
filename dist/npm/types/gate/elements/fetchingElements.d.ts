/** Elements that fetch, by the attributes they do it by. `a[href]` does not, and is left alone. */
export declare const FETCHING_ATTRIBUTES: Readonly<Partial<Record<string, readonly string[]>>>;
/** Whether it is an element that may fetch, apart from a background. */
export declare const isFetching: ({ localName }: Pick<Element, 'localName'>) => boolean;
/** Selects every element that may fetch, or has such elements in it. */
export declare const FETCHING_SELECTOR: string;
