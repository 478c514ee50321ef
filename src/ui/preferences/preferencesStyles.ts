/** Style of preferences, beside what they share with the banner. */
export const preferencesStyles = `
/* for automatic clients and measures that look for a box of the host: it takes no click, and the dialog is not placed by it */
@media screen{:host{display:block;position:fixed;inset:0;pointer-events:none}}
:host([hidden]){display:none}
.preferences{
inset:0!important;
width:calc(100% - 2*max(1em,env(safe-area-inset-left),env(safe-area-inset-right)))!important;
max-width:46em!important;
max-height:calc(100% - 2*max(1em,env(safe-area-inset-top),env(safe-area-inset-bottom)))!important;
height:-moz-fit-content!important;
height:fit-content!important;
}
.preferences:not([open]){display:none!important}
.preferences::backdrop{background:var(--sekisho-backdrop,#14120e73)}
.head{display:flex;align-items:center;justify-content:space-between;gap:1em;padding:.75em 1.25em;border-block-end:var(--line)}
.head .title{margin:0}
.head .link{
all:unset!important;
--accent:inherit!important;
flex:none!important;
min-width:2.75em!important;
min-height:2.75em!important;
color:var(--accent)!important;
text-align:center!important;
text-decoration:underline!important;
text-underline-offset:.2em!important;
cursor:pointer!important;
}
.head .link:focus-visible{outline:2px solid var(--accent)!important;outline-offset:2px!important}
h2:focus,h3:focus{outline:0!important}
/* Firefox does not scroll to what it takes for seen in part; what lies in this padding it does not take for seen, and no control is higher */
.preferences .words{padding-block:1.25em;overscroll-behavior:contain;scroll-padding-block:min(3em,30%)}
@media (min-width:40em){.preferences .words{padding-inline:1.867em}.preferences .actions,.head{padding-inline:1.75em}}
h2,h3,h4{margin:0;font-size:1em;line-height:1.5;font-weight:600}
h3{font-size:1.0625em}
.part>h3:not(.row){margin-block-end:.5em}
.part>h4{margin-block:1em .25em}
.part{margin-block-start:1.25em;padding-block-start:1.25em;border-block-start:var(--line)}
.row{display:flex;align-items:center;justify-content:space-between;gap:1em;min-height:2.95em}
.row>:not(.switch,.state){flex:1}
.row>.switch{order:1}
.row label{display:block;padding-block:.7em;cursor:pointer}
.state,dt,summary{opacity:.8}
:empty{margin:0}
.state:empty{display:none}
ul{margin:0;padding:0;list-style:none}
.vendors{border-inline-start:var(--line);padding-inline-start:1.25em}
summary{display:flex;align-items:center;gap:.6em;min-height:2.95em;cursor:pointer;list-style:none}
.vendors summary{align-items:baseline}
.part>summary,.pages>summary{opacity:1}
details.pages{margin-block-start:.5em}
summary::-webkit-details-marker{display:none}
summary::before{content:"";width:.4em;height:.4em;border:solid;border-width:0 1.5px 1.5px 0;transform:translateY(-.1em)rotate(-45deg);transition:transform .15s}
[open]>summary::before{transform:translateY(-.2em)rotate(45deg)}
[dir=rtl] :not([open])>summary::before{transform:translateY(-.1em)rotate(135deg)}
.disclosure{padding-block-end:.5em}
dl{display:grid;grid-template-columns:fit-content(12em) 1fr;gap:.4em 1.25em;margin:0 0 .5em}
dl>div{display:contents}
dd{margin:0}
code{font:.9375em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
li+li{margin-block-start:.15em}
.cookies li+li{margin-block-start:.5em}
/* of their own box: WebKit scrolls to no link that stands in a line */
li .link,dd .link,p>.external{display:inline-block}
.pages .link{padding-block:.7em .1em}
ul+p{margin-block-start:.75em}
.requests{margin-block:.25em .75em;columns:16em}
.requests li{margin:0;padding-block:.35em}
.acts{display:flex;flex-wrap:wrap;gap:.5em;margin-block:1em .75em}
.acts .button{flex:0 1 auto!important;min-height:3.2em!important;padding-inline:1em!important;font-weight:400!important}
.done{all:unset!important;display:block!important;margin:0 0 .5em!important;font-weight:600!important}
.done:empty{margin:0!important}
.switch{
appearance:none;
position:relative;
flex:none;
font-size:1em;
width:3em;
height:2.95em;
margin:0;
cursor:pointer;
}
h3>.switch{font-size:.9412em}
.switch::before,.switch::after{content:"";position:absolute;box-sizing:border-box;border:1.5px solid var(--ink);border-radius:9em}
.switch::before{inset:.7em 0;background:var(--paper)}
.switch::after{inset-block:1em;inset-inline-start:.3em;width:.95em;background:var(--ink);transition:inset-inline-start .15s}
.switch:checked::before{background:var(--accent);border-color:var(--accent)}
.switch:checked::after{inset-inline-start:1.75em;background:var(--paper);border-color:var(--paper)}
.switch:indeterminate::after{inset-inline-start:1.025em;background:var(--accent);border-color:var(--accent)}
.switch:indeterminate::before{border-color:var(--accent)}
.switch:focus-visible{outline:0!important}
.switch:focus-visible::before{outline:2px solid var(--accent);outline-offset:2px}
.switch:disabled{opacity:.5;cursor:default}
@media (max-width:39.99em){
.preferences{
width:100%!important;
max-width:none!important;
max-height:calc(100% - max(1.5em,env(safe-area-inset-top)))!important;
margin:auto 0 0!important;
border-width:1px 0 0!important;
border-radius:.5em .5em 0 0!important;
padding:0 env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left)!important;
}
.head{padding:.25em 1em}
.preferences .words{padding-inline:1.067em}
.preferences .actions{gap:.4em;padding:.5em .9375em}
dl{display:block}
.acts .button{flex:1 1 100%!important}
dd{margin-block-end:.5em}
.vendors{padding-inline-start:.75em}
}
@media (max-height:30em){.preferences{max-height:calc(100% - 2*max(0px,env(safe-area-inset-top),env(safe-area-inset-bottom)))!important}.head{padding-block:0}.preferences .words,.preferences .actions{padding-block:.4em}}
@media (pointer:coarse){.preferences :is(.links,li,dd) .link{padding-block:.7em}.requests li{padding:0}}
@media (forced-colors:active){
.switch:checked::before{background:Highlight}
.switch::after,.switch:indeterminate::after{background:ButtonText}
}
@media (prefers-reduced-transparency:reduce){.preferences::backdrop{background:#14120e}}
@media (prefers-reduced-motion:reduce){.switch::after,summary::before{transition:none}}
`;
