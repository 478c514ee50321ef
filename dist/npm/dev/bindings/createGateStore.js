import { idsOf, grants } from './grants.js';

const createGateStore = (source, ids) => {
    let isOnce = false;
    let isPressed = false;
    // the one component whose gate it is
    let tell = () => { };
    const isGranted = () => grants(source.read(), ids());
    return {
        read: () => (isOnce || (isPressed && isGranted()) ? 'once' : isGranted() ? 'granted' : 'held'),
        rendered: () => (grants(source.rendered(), ids()) ? 'granted' : 'held'),
        subscribe(listener) {
            tell = listener;
            return source.subscribe(() => {
                if (!isGranted()) {
                    isPressed = false;
                    // as the gate does: a new answer takes the place of what was let pass once; one more placeholder's does not
                    if (source.read().via !== 'placeholder')
                        isOnce = false;
                }
                listener();
            });
        },
        loadOnce() {
            isOnce = true;
            tell();
        },
        press() {
            isPressed = true;
        },
        renew() {
            isOnce = isPressed = false;
        },
        allow() {
            isPressed = true;
            source.consent.grant(...idsOf(ids()));
            if (!isGranted())
                void source.consent.show('preferences');
        },
    };
};

export { createGateStore };
