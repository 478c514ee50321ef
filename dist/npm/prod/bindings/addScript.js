import { page } from '../lib/page.js';
import { idsOf } from './grants.js';

/** How many components stand for a script. */
const users = new WeakMap();
const isSame = (script, needed, { src, code }) => script.getAttribute('data-vendor') === needed && (script.getAttribute('data-src') ?? script.text) === (src || code);
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
        script.append(code ?? '');
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
    const needed = idsOf(props.id).join(' ');
    if (!needed || !(props.src || props.code))
        return () => { };
    const found = [...page('scripts')].find((one) => isSame(one, needed, props));
    const script = found ?? createScript(needed, props);
    if (!found)
        page('head').append(script);
    users.set(script, (users.get(script) ?? 0) + 1);
    return () => {
        const left = users.get(script) - 1;
        users.set(script, left);
        const isHeld = script.getAttribute('type') === 'text/plain';
        if (!left && isHeld)
            script.remove();
    };
};

export { addScript };
