import { page } from '../../lib/page.js';

const SVG = 'http://www.w3.org/2000/svg';

const BLUE = '#06f';

const shape = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
  const made = page('createElementNS')(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

const line = (d: string, stroke: string): SVGElement =>
  shape('path', {
    d,
    stroke,
    fill: 'none',
    'stroke-width': '1.2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });

/**
 * California's opt-out icon, and the text that its Attorney General wants read out: a blue pill, slantwise white on the left with
 * a tick and blue on the right with a cross. Drawn anew, after the proportions of the one that is given out.
 * https://oag.ca.gov/privacy/ccpa/icons-download
 */
export const optOutIcon = (): SVGElement => {
  const icon = shape('svg', {
    viewBox: '0 0 30 14',
    width: '2.15em',
    height: '1em',
    role: 'img',
    'aria-label': 'California Consumer Privacy Act (CCPA) Opt-Out Icon',
  });
  icon.append(
    shape('rect', {
      x: '.6',
      y: '.6',
      width: '28.8',
      height: '12.8',
      rx: '6.4',
      fill: '#fff',
      stroke: BLUE,
      'stroke-width': '1.2',
    }),
    shape('path', { d: 'M17.4.6H23a6.4 6.4 0 0 1 0 12.8h-9z', fill: BLUE }),
    line('M5.8 7.3 8.1 9.6 12.2 4.6', BLUE),
    line('M19.2 4.4l5.1 5.2m0-5.2-5.1 5.2', '#fff'),
  );
  // by script: markup may carry no style where the page's security policy is strict
  icon.style.verticalAlign = '-.12em';
  return icon;
};
