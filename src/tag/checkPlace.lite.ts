/** In place of `checkPlace` in `sekisho.lite.js`: what is annotated waits, wherever the tag stands. */
export const checkPlace = (): void => {};
