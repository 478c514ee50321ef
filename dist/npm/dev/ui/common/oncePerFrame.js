/** Calls back once a frame of the window's, however often it is called. */
const oncePerFrame = (work) => {
    let isDue = false;
    return () => {
        if (isDue)
            return;
        isDue = true;
        requestAnimationFrame(() => {
            isDue = false;
            work();
        });
    };
};

export { oncePerFrame };
