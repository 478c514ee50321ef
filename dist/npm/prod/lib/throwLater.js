/** Has the page's own error reporting see an error, and nobody else suffer from it. */
const throwLater = (cause) => {
    setTimeout(() => {
        throw cause;
    });
};

export { throwLater };
