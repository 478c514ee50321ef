/**
 * How banner and preferences stand where the site has chosen that. In narrow and in low windows nothing of it holds: there
 * every banner is the bar that the interface has without this file, for which the share of the window is measured in every
 * language. What a button looks like is not said here: accept and reject are alike in each layout because nothing of this
 * tells them apart.
 */
const windowed = (css: string): string => `@media (min-width:40em) and (min-height:30.01em){${css}}`;

/** Words above the answers, in the place of beside them. */
const column = `
.banner{flex-direction:column!important}
.banner .words{padding:1.5em 1.6em .25em}
.banner .actions{flex:none;padding:1em 1.5em 1.5em}
`;

/** A column that floats: in the middle, unless a margin says more. */
const floating = `
${column}
.banner{max-height:min(100% - max(1em,env(safe-area-inset-top)) - max(1em,env(safe-area-inset-bottom)),36em)!important}
`;

const box = `
${floating}
.banner{max-width:max(20em,var(--sekisho-width,27em))!important}
`;

const top = '.banner{top:max(1em,env(safe-area-inset-top))!important;bottom:auto!important}';
const left = '.banner{margin-left:0!important}';
const right = '.banner{margin-right:0!important}';

const center = `
${floating}
.banner{top:max(1em,env(safe-area-inset-top))!important;height:-moz-fit-content!important;height:fit-content!important;max-width:max(20em,var(--sekisho-width,38em))!important}
.banner .words{padding:2em 2.133em .25em}
.banner .actions{padding:1em 2em 2em}
.banner .quiet{flex-basis:5.5em!important}
`;

const sheet = `
${column}
.banner{
right:0!important;
bottom:0!important;
left:0!important;
max-width:none!important;
max-height:min(100% - 1em,max(50%,20em))!important;
border-width:1px 0 0!important;
border-bottom-left-radius:0!important;
border-bottom-right-radius:0!important;
padding:0 max(env(safe-area-inset-right),50% - max(20em,var(--sekisho-width,52em))/2) env(safe-area-inset-bottom) max(env(safe-area-inset-left),50% - max(20em,var(--sekisho-width,52em))/2)!important;
}
.banner .quiet{flex-basis:5.5em!important}
`;

const side = `
.preferences{
inset-inline:auto 0!important;
box-sizing:border-box!important;
width:min(38em,100% - 4em)!important;
max-width:none!important;
height:auto!important;
max-height:none!important;
margin:0!important;
border-width:0!important;
border-inline-start-width:1px!important;
border-radius:0!important;
padding:env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left)!important;
}
`;

export const layoutStyles: ReadonlyMap<unknown, string> = new Map(
  Object.entries({
    box: `${box}.banner{margin-inline-end:0!important}`,
    'box-bottom-left': box + left,
    'box-bottom-right': box + right,
    'box-top-left': box + top + left,
    'box-top-right': box + top + right,
    center,
    sheet,
    side,
  }).map(([name, css]) => [name, windowed(css)]),
);
