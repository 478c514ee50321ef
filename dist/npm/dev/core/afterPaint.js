/** Calls back once the browser has painted what the visitor's click changed, and soon even in a tab nobody sees. */
const afterPaint = (work) => {
    let isDone = false;
    const once = () => {
        if (isDone)
            return;
        isDone = true;
        work();
    };
    requestAnimationFrame(() => setTimeout(once));
    setTimeout(once, 200);
};

export { afterPaint };
