import { methodsOf } from '../../lib/native.js';
import { needs } from '../elements/tag.js';

/** Elements that tell of a blocked request wherever they are, and those that ask only once they are in the page. */
const ANYWHERE = 'img,image,input[type=image i],video,audio';
const IN_PAGE = 'script,link[rel*=sheet i],link[rel*=load i],link[rel~=prefetch i]';
/** `MEDIA_ERR_SRC_NOT_SUPPORTED`: what a media element says that could not fetch. Nobody can make one of the browser's own. */
const MEDIA_ERROR = { code: 4, message: '' };
const createRefusals = (isPermitted) => {
    const { matches } = methodsOf('Element', 'matches');
    const due = new Set();
    const waiting = new WeakSet();
    const tell = () => {
        const elements = [...due];
        due.clear();
        for (const element of elements) {
            Reflect.deleteProperty(element, 'complete');
            const asks = matches.call(element, ANYWHERE) || (element.isConnected && matches.call(element, IN_PAGE));
            if (!needs(element).length || isPermitted(element))
                continue;
            if (asks) {
                if (element instanceof HTMLMediaElement) {
                    element.dispatchEvent(new Event('loadstart'));
                    Object.defineProperty(element, 'error', { value: MEDIA_ERROR, configurable: true });
                }
                element.dispatchEvent(new Event('error'));
            }
            else
                waiting.add(element);
        }
    };
    const add = (element) => {
        // a picture that has not told yet is under way: https://html.spec.whatwg.org/multipage/embedded-content.html#dom-img-complete
        if (element.localName === 'img')
            Object.defineProperty(element, 'complete', { value: false, configurable: true });
        if (!due.size)
            setTimeout(tell);
        due.add(element);
    };
    return {
        add,
        recall: (element) => void (waiting.delete(element) && add(element)),
    };
};

export { createRefusals };
