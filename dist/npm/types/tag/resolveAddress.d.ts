/** The address of a folder; none if it cannot be read, for nothing of what follows may depend on it. */
export declare const resolveAddress: (address: string) => string;
