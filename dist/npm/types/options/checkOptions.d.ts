/** Reports every option whose name or value is not what it should be. */
export declare const checkOptions: (input: unknown) => void;
