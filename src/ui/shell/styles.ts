/**
 * Style of the banner, and of what preferences share with it.
 *
 * What a site sets of it (docs/theming.md) are lengths and fonts here, and colours by what src/ui/theme/ puts over the variables.
 *
 * Every declaration for a part is important, `all` and the variables too, so that the page's own `::part(reject)` does nothing: of those
 * the ones in the shadow root win (CSS Cascade 5, 6.1), over animations too. A layer's as well as a button's: by its letters, its
 * size, its place or what is cut from it a page would take one answer out of sight and leave the other.
 *
 * Lengths are in em: rem belongs to the page, and 1em of the host is the size that the visitor has chosen. A site's own sizes are held
 * to what leaves both answers in the window and all of it legible: a larger one would push the second answer out.
 * Heights are in percent of the fixed box, which is what `dvh` means and older browsers know.
 * A word that is too long for a button is broken, as in all text here: it must not make the button wider than its neighbour.
 */
const dark = `
--paper:#1e1d1b!important;
--ink:#eeebe4!important;
--accent:#a9c6ea!important;
color-scheme:dark!important;
`;

export const bannerStyles = `
:host{all:initial;display:contents;font-size:medium!important}
.layer{
all:initial!important;
--paper:#fdfcf9!important;
--ink:#26241f!important;
--accent:#274d7e!important;
--line:1px solid var(--sekisho-line,#8886)!important;
position:fixed!important;
z-index:2147483647!important;
display:flex!important;
flex-direction:column!important;
box-sizing:border-box!important;
margin:auto!important;
border:var(--line)!important;
border-radius:var(--sekisho-radius,.25em)!important;
background:var(--paper)!important;
color:var(--ink)!important;
box-shadow:0 .25em 2em #0000001a!important;
font:clamp(.875em,var(--sekisho-font-size,1em),2em)/1.6 var(--sekisho-font,system-ui,sans-serif)!important;
overflow-wrap:anywhere!important;
}
.layer:lang(ja){font-family:var(--sekisho-font,"Hiragino Sans","BIZ UDPGothic",sans-serif)!important}
.layer:lang(ko){word-break:keep-all!important}
@media (prefers-color-scheme:dark){:host([data-theme=auto]) .layer{${dark}}}
:host([data-theme=dark]) .layer{${dark}}
.banner{
right:max(1em,env(safe-area-inset-right))!important;
bottom:max(1em,env(safe-area-inset-bottom))!important;
left:max(1em,env(safe-area-inset-left))!important;
max-width:max(34em,var(--sekisho-width,60em))!important;
max-height:min(100% - 1em,max(45%,18em))!important;
}
/*
 * Nothing in it is painted in its first frame: so its words do not count as the page's largest contentful paint. What is in it, for an
 * important opacity of its own is stronger than an animation; on planes of their own, for else Chromium paints words anew after that frame.
 */
@keyframes show{from{opacity:0}}
.banner>*{will-change:opacity;animation:show 30ms step-end}
.words{flex:auto;overflow:auto;padding:1.25em 1.333em .5em;font-size:.9375em}
p{margin:0 0 .5em}
.title{font-size:1.2em;font-weight:600}
.actions{display:flex;flex-wrap:wrap;gap:.5em;padding:1em 1.25em;border-top:var(--line)}
.button{
all:unset!important;
--sekisho-radius:inherit!important;
--paper:inherit!important;
--ink:inherit!important;
--accent:inherit!important;
flex:1 1 5.5em!important;
box-sizing:border-box!important;
min-height:2.75em!important;
padding:0 .25em!important;
border:1px solid var(--ink)!important;
border-radius:var(--sekisho-radius,.25em)!important;
background:var(--ink)!important;
color:var(--paper)!important;
font-weight:600!important;
line-height:1.2!important;
text-align:center!important;
cursor:pointer!important;
}
.quiet{background:none!important;color:var(--ink)!important}
[part]{direction:inherit!important;unicode-bidi:isolate!important}
[part]::before,[part]::after,[part]::first-line,[part]::first-letter{all:unset!important}
.button:hover{opacity:.85!important}
.link{font:inherit;cursor:pointer;border:0;padding:0;background:none;color:var(--accent);text-decoration:underline;text-underline-offset:.2em}
.links{display:flex;flex-wrap:wrap;gap:0 1.5em}
.links .link{padding:.25em 0}
:focus-visible{outline:2px solid var(--accent)!important;outline-offset:2px!important}
.spoken{position:absolute;width:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (min-width:40em){
.banner{flex-direction:row!important}
.banner .actions{border:0;flex:0 0 16em;align-content:center}
.banner .quiet{flex-basis:100%!important}
}
@media (max-width:39.99em),(max-height:30em){
.banner{
inset:auto 0 0!important;
max-width:none!important;
border-width:1px 0 0!important;
border-radius:0!important;
padding:0 env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left)!important;
line-height:1.3!important;
}
.banner .words{padding:.5em .8em 0}
.banner .title{font-size:1em}
.banner p{margin:0 0 .2em}
.banner .actions{gap:.4em;padding:.3em .75em .5em;border:0}
}
@media (max-width:39.99em){
.button{flex:1 1 4em!important;min-height:2.95em!important;font-size:.9375em!important}
.banner .quiet{flex:none!important;padding:0 .5em!important}
}
@media (max-width:39.99em) and (max-height:45em){
.banner .title,.question,.banner .links{display:inline}
.banner .title,.banner .question,.banner .links .link{margin-inline-end:.5em}
}
@media (pointer:coarse) and (min-height:45em){.links .link{padding-block:.85em}}
@media (prefers-contrast:more){.layer{--line:1px solid!important}}
@media print{:host{display:none}}
`;
