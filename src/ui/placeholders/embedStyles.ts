/**
 * Style of placeholders, beside what they share with the banner.
 *
 * The box is the frame's, so it is the box that decides: in a small one everything scrolls, in a larger one the buttons
 * stay in sight, in one of a video's size the text stands in its middle.
 */
export const embedStyles = `
.embed{
position:absolute!important;
inset:0!important;
z-index:auto!important;
margin:0!important;
box-shadow:none!important;
overflow:hidden!important;
container-type:size!important;
}
/* a part of the page has no size of its own: it is given one, or has room for the words */
:host([data-part]){display:block;position:relative;height:100%;min-height:13.2em}
/* what only screen readers are told must not reach out of what scrolls */
.sheet,.embed .words{position:relative}
.sheet{display:flex;flex:auto;flex-direction:column;min-height:0;overflow:auto}
.embed .words{flex:none;overflow:visible;padding:.4em .65em 0;font-size:.75em;line-height:1.4}
.embed p{margin:0 0 .15em}
/* without a link among the words they scroll together with the buttons */
.embed .whole{overflow:auto}
.embed .whole .words{flex:none;overflow:visible}
#subject{display:none}
/* whatever scrolls, the ways to the policies stay in sight */
.embed .links{position:sticky;bottom:0;gap:0 .6em;margin:0;background:var(--paper)}
.embed .links .link{padding:.15em 0}
.embed .actions{display:grid;gap:.4em;padding:.3em .5em .5em;border:0}
.embed .button{min-height:2.2em!important;padding:.2em .4em!important;font-size:.75em!important;line-height:1.25!important;overflow-wrap:normal!important;text-wrap:balance!important}
@container (min-width:15em){
.embed .actions{grid-auto-flow:column;grid-auto-columns:1fr}
}
@container (min-width:15em) and (min-height:8.5em){
.sheet{overflow:hidden}
.embed .words{flex:0 1 auto;min-height:0;margin-block:auto;overflow:auto}
.embed .button{min-height:2.6em!important}
}
@container (min-height:13em){
#subject{display:block}
.embed .words{margin-block:auto 0;padding:.75em 1em 0;font-size:.8125em;line-height:1.5}
.embed p{margin:0 0 .35em}
.embed .links{gap:0 1.25em}
.embed .links .link{padding:.2em 0}
.embed .actions{gap:.5em;margin-block-end:auto;padding:.5em .75em .75em}
.embed .button{min-height:3.4em!important;padding:.3em .5em!important;font-size:.8125em!important}
}
@container (min-width:26em) and (min-height:17.5em){
.sheet{justify-content:center;box-sizing:border-box;width:100%;max-width:38em;margin:auto;padding:1em}
.embed .words{margin:0;padding:.75em 1em 0;font-size:.9375em;line-height:1.6}
.embed p{margin:0 0 .5em}
.embed .links .link{padding:.4em 0}
.embed .actions{display:flex;gap:.75em;margin:0;padding:.75em .9375em}
.embed .button{flex:0 1 auto!important;min-height:2.934em!important;padding:.3em 1.25em!important;font-size:.9375em!important}
}
`;
