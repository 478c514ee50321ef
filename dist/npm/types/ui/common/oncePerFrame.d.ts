/** Calls back once a frame of the window's, however often it is called. */
export declare const oncePerFrame: (work: () => void) => (() => void);
