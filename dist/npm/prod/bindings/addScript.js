import { page } from '../lib/page.js';
import { writeIds } from './grants.js';

/** How many components stand for a script. */
const users = new WeakMap();
const isSame = (script, needed, what) => script.getAttribute('data-vendor') === needed && (script.getAttribute('data-src') ?? script.text) === what;
/** What holds it, which its other properties must not change. */
const OWN = ['id', 'src', 'data-src', 'data-vendor', 'data-purpose'];
const createScript = (needed, { src, code, ...rest }) => {
    const script = page('createElement')('script');
    script.type = 'text/plain';
    // the gate asks for purposes and vendors alike
    script.setAttribute('data-vendor', needed);
    if (src)
        script.setAttribute('data-src', src);
    else
        script.append(code);
    for (const [name, value] of Object.entries(rest)) {
        const lower = name.toLowerCase();
        if (OWN.includes(lower))
            continue;
        if (typeof value === 'function')
            script.addEventListener(lower.replace(/^on:?/, ''), value);
        else if (value === true)
            script.setAttribute(lower, '');
        else if (typeof value === 'string')
            script.setAttribute(lower === 'type' ? 'data-type' : lower, value);
    }
    return script;
};
/**
 * Puts a held script at the end of the head, where the gate finds it like any tag. One that is there already stays the only one:
 * a component that comes and goes does not run it again. Returns a function that removes it, unless it has run.
 */
const addScript = (props) => {
    const needed = writeIds(props.id);
    const what = props.src || props.code;
    if (!needed || !what)
        return () => { };
    const found = [...page('scripts')].find((one) => isSame(one, needed, what));
    const script = found ?? createScript(needed, props);
    if (!found) {
        page('head').append(script);
        users.set(script, 0);
    }
    const count = (change) => {
        // the page is a user of what it has written itself: that stays, whoever comes and goes
        const left = (users.get(script) ?? 1) + change;
        users.set(script, left);
        return left;
    };
    count(1);
    return () => {
        if (!count(-1) && script.type === 'text/plain')
            script.remove();
    };
};

export { addScript };
