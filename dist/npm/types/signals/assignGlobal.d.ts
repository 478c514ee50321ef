/** Lets an assignment to a global through that was watched. Afterwards the global is an ordinary property. */
export declare const assignGlobal: (name: string, earlier: PropertyDescriptor | undefined, value: unknown) => void;
