import { attempt } from '../../lib/attempt.js';
import { page } from '../../lib/page.js';
import { createStyle } from '../common/createStyle.js';
import { COLOR_NAMES, chooseColors } from './chooseColors.js';
import { parseColor, writeColor } from './color.js';

/** The variables of the banner's style sheet, by the colour that goes there. */
const VARIABLES = { background: 'paper', text: 'ink', accent: 'accent' };
/** What stands over the built-in colours: more than what says them in the dark, or for a button of the least weight. */
const writeStyle = (colors) => {
    const of = (name) => `${writeColor(colors[name])}!important`;
    const variables = Object.entries(VARIABLES).map(([name, variable]) => `--${variable}:${of(name)};`);
    return `.layer.layer.layer{${variables.join('')}}
.button.button{border-color:${of('button')};background:${of('button')};color:${of('button-text')}}
.quiet.quiet.quiet{background:none!important;color:var(--ink)!important}`;
};
/** An element as a layer is, in front of whatever comes into the root: its style tells what a colour is there. */
const createProbe = (shadow) => {
    const probe = page('createElement')('div');
    probe.className = 'layer';
    const { style } = probe;
    // what the visitor's system puts in the place of all colours tells nothing of them
    style.setProperty('forced-color-adjust', 'none', 'important');
    shadow.append(probe);
    const computed = getComputedStyle(probe);
    const compute = (text) => {
        style.setProperty('color', text, 'important');
        const color = style.getPropertyValue('color') ? parseColor(computed.color) : undefined;
        style.removeProperty('color');
        return color;
    };
    return {
        /** A custom property as it is inherited. */
        read: (name) => computed.getPropertyValue(name).trim(),
        /** A colour in whatever form; none, if it is no colour. */
        resolve: (text) => text ? (compute(text) ?? compute(`color-mix(in srgb,${text},${text})`)) : undefined,
        end: () => probe.remove(),
    };
};
const styles = new WeakMap();
/** The hosts that were painted and are in the page, with whose settings. */
const hosts = new Map();
/** What tells that the system has turned dark or light; listened to once, while there is a host. */
let turns;
const told = new Set();
const round = (ratio) => `${Math.floor(ratio * 100) / 100}:1`;
/** Gives a host what of the site's colours can be read; the built-in ones stand in the place of the others, and the page is told. */
const paintAnew = (host, port) => {
    const { accent } = port.settings;
    const setStyle = styles.get(host);
    const tell = (cause) => {
        if (told.has(cause))
            return;
        told.add(cause);
        port.announce('error', { code: 'weak-color', cause });
    };
    // measured against what is built in
    setStyle('');
    const { read, resolve, end } = createProbe(host.shadowRoot);
    try {
        const readOwn = (subject, given) => {
            const color = resolve(given);
            if (given && !color)
                tell(`${subject} ("${given}" is no colour)`);
            return color;
        };
        const own = Object.fromEntries(COLOR_NAMES.map((name) => [name, readOwn(`--sekisho-${name}`, read(`--sekisho-${name}`))]));
        const builtIn = (name) => resolve(read(`--${VARIABLES[name]}`));
        const { colors, refused } = chooseColors({
            builtIn: { background: builtIn('background'), text: builtIn('text'), accent: builtIn('accent') },
            own,
            brand: readOwn('data-accent', typeof accent === 'string' ? accent : ''),
        });
        for (const { name, against, ratio, needed } of refused)
            tell(`--sekisho-${name} (${round(ratio)} to ${against}, where ${needed}:1 are needed)`);
        setStyle(writeStyle(colors));
    }
    finally {
        end();
    }
};
const onTurn = () => {
    for (const [host, port] of hosts) {
        // one that was taken away is painted anew when it comes back
        if (host.isConnected)
            attempt(() => paintAnew(host, port));
        else
            hosts.delete(host);
    }
    if (hosts.size)
        return;
    turns?.removeEventListener('change', onTurn);
    turns = undefined;
};
/**
 * Paints what is drawn into the root of a host, which has to be in the page, and does so again when the visitor's system turns dark or
 * light. Where a page has broken what that needs, the built-in colours stand.
 */
const paint = (host, port) => {
    for (const one of hosts.keys())
        if (!one.isConnected)
            hosts.delete(one);
    hosts.set(host, port);
    if (!turns) {
        turns = matchMedia('(prefers-color-scheme:dark)');
        turns.addEventListener('change', onTurn);
    }
    if (!styles.has(host))
        styles.set(host, createStyle(host.shadowRoot, port.settings.nonce));
    attempt(() => paintAnew(host, port));
};

export { paint };
