/** Whether what a library's queue is found under is a stub, or will be: the library's own comes with its tag. */
export declare const isStoodFor: (name: string) => boolean;
