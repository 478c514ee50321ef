/** Reports a page without a way back, once it has loaded and has nothing to do. */
export declare const checkWayBack: () => void;
