/** The words of a layer as every visitor reads them: without what `data-own` marks as this one's. */
const readShown = (layer, language) => {
    const copy = layer.cloneNode(true);
    for (const own of copy.querySelectorAll('[data-own]'))
        own.remove();
    return { language, text: copy.textContent.replace(/\s+/g, ' ').trim() };
};

export { readShown };
