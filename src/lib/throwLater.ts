/** Has the page's own error reporting see an error, and nobody else suffer from it. */
export const throwLater = (cause: unknown): void => {
  setTimeout(() => {
    throw cause;
  });
};
