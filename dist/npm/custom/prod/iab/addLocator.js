import { page } from '../lib/page.js';

/**
 * Puts the empty frame into the page by whose name scripts in frames find the window that has the API. It needs the body, which
 * the tag in the head is ahead of.
 */
const addLocator = (name) => {
    const add = () => {
        const body = page('body');
        if (!body)
            return false;
        if (page('querySelector')(`iframe[name="${name}"]`))
            return true;
        const frame = page('createElement')('iframe');
        frame.name = name;
        frame.style.display = 'none';
        frame.tabIndex = -1;
        frame.title = name;
        body.append(frame);
        return true;
    };
    if (add())
        return;
    const observer = new MutationObserver(() => {
        if (add())
            observer.disconnect();
    });
    observer.observe(page('documentElement'), { childList: true });
};

export { addLocator };
