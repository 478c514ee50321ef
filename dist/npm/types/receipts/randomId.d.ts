/** A random UUID, also on pages without https, where `randomUUID` is missing. */
export declare const randomId: () => string;
