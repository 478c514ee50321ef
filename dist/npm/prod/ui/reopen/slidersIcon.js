import { page } from '../../lib/page.js';

const SVG = 'http://www.w3.org/2000/svg';
const make = (name, attributes) => {
    const made = page('createElementNS')(SVG, name);
    for (const [key, value] of Object.entries(attributes))
        made.setAttribute(key, value);
    return made;
};
/** Two sliders, one to each side: what preferences are made of. */
const slidersIcon = () => {
    const icon = make('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' });
    icon.append(make('path', { d: 'M1 4.5h6.5m5 0H15M1 11.5h2.5m5 0H15' }), make('circle', { cx: '10', cy: '4.5', r: '2.25' }), make('circle', { cx: '6', cy: '11.5', r: '2.25' }));
    return icon;
};

export { slidersIcon };
