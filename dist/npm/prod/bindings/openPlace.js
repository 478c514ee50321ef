/**
 * Hands a gate's element to the interface: it draws a placeholder into it, or lets pass what is in it (`data-once`), where focus goes
 * on. Ends with the element.
 */
const openPlace = (place, { consent }, { read, loadOnce, press }) => {
    place.addEventListener('sekisho:once', loadOnce);
    place.addEventListener('sekisho:always', press);
    // between the server's render and the next one, what is granted looks held
    if (read() !== 'granted')
        void consent.disclose(place);
};

export { openPlace };
