/** Puts itself in front of the browser's own functions and properties, and takes itself away again. */
/** Lets `change` replace the arguments of a function or constructor; `undefined` means that the call is dealt with. */
export declare const onCall: (owner: object | undefined, name: string, change: (args: unknown[], self: unknown) => unknown[] | undefined) => void;
/** Lets `change` look at what is assigned to a property; `undefined` from it means that the assignment is dealt with. */
export declare const onSet: (owner: object | undefined, name: string, change: (value: unknown, self: Element) => unknown) => void;
/** Gives the browser its own back. */
export declare const restoreAll: () => void;
