/** A request as servers have it: the web's own, or Node's, whose headers are an object with names in lower case. */
export interface RequestLike {
    readonly headers: Pick<Headers, 'get'> | Readonly<Partial<Record<string, string | readonly string[]>>>;
}
/** One header of a request; empty where it has none. Throws where it cannot be read. */
export declare const readHeader: ({ headers }: RequestLike, name: string) => string;
/** Every value that a Cookie header has under a name, in its order: several domains or paths may each hold one. */
export declare const readCookieHeader: (header: string, name: string) => string[];
