/**
 * Style of the banner, and of what preferences share with it.
 *
 * A site themes with custom properties, on `:root` or on `sekisho-root`:
 *
 * | property               | what                                        |
 * |------------------------|---------------------------------------------|
 * | --sekisho-background   | the sheet                                   |
 * | --sekisho-text         | text                                        |
 * | --sekisho-line         | hairlines                                   |
 * | --sekisho-accent       | links, focus, switches that are on          |
 * | --sekisho-button       | buttons; accept and reject share it         |
 * | --sekisho-button-text  | text on buttons                             |
 * | --sekisho-radius       | corners                                     |
 * | --sekisho-font         | typeface                                    |
 * | --sekisho-font-size    | size that all others follow                 |
 * | --sekisho-width        | width of the banner                         |
 * | --sekisho-backdrop     | what covers the page behind preferences     |
 *
 * Lengths are in em: rem belongs to the page, and `all: initial` makes 1em the size that the visitor has chosen.
 * Heights are in percent of the fixed box, which is what `dvh` means and older browsers know.
 * A word that is too long for a button is broken, as in all text here: it must not make the button wider than its neighbour.
 */
const dark = `
--paper:var(--sekisho-background,#1e1d1b);
--ink:var(--sekisho-text,#eeebe4);
--accent:var(--sekisho-accent,#a9c6ea);
color-scheme:dark;
`;

export const bannerStyles = `
:host{all:initial;display:contents}
:host([hidden]){display:none}
.layer{
all:initial;
--paper:var(--sekisho-background,#fdfcf9);
--ink:var(--sekisho-text,#26241f);
--accent:var(--sekisho-accent,#274d7e);
--line:1px solid var(--sekisho-line,#8886);
position:fixed;
z-index:2147483647;
display:flex;
flex-direction:column;
box-sizing:border-box;
max-height:calc(100% - 2em);
margin:auto;
border:var(--line);
border-radius:var(--sekisho-radius,.25em);
background:var(--paper);
color:var(--ink);
box-shadow:0 .25em 2em #0000001a;
font:var(--sekisho-font-size,medium)/1.6 var(--sekisho-font,system-ui,sans-serif);
overflow-wrap:anywhere;
}
.layer:lang(ja){font-family:var(--sekisho-font,"Hiragino Sans","BIZ UDPGothic",Meiryo,sans-serif)}
@media (prefers-color-scheme:dark){:host([data-theme=auto]) .layer{${dark}}}
:host([data-theme=dark]) .layer{${dark}}
.banner{
right:max(1em,env(safe-area-inset-right));
bottom:max(1em,env(safe-area-inset-bottom));
left:max(1em,env(safe-area-inset-left));
max-width:var(--sekisho-width,60em);
max-height:min(100% - 1em,max(45%,18em));
}
.words{flex:auto;overflow:auto;padding:1.25em 1.333em .5em;font-size:.9375em}
p{margin:0 0 .5em}
.title{font-size:1.2em;font-weight:600}
.actions{display:flex;flex-wrap:wrap;gap:.5em;padding:1em 1.25em;border-top:var(--line)}
.button,.link{font:inherit;cursor:pointer}
.button{
flex:1 1 5.5em;
min-height:2.75em;
padding:0 .25em;
border:1px solid var(--sekisho-button,var(--ink));
border-radius:var(--sekisho-radius,.25em);
background:var(--sekisho-button,var(--ink));
color:var(--sekisho-button-text,var(--paper));
font-weight:600;
line-height:1.2;
}
.quiet{background:none;color:var(--ink)}
.button:hover{opacity:.85}
.link{border:0;padding:0;background:none;color:var(--accent);text-decoration:underline;text-underline-offset:.2em}
.links{display:flex;flex-wrap:wrap;gap:0 1.5em}
.links .link{padding:.25em 0}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.spoken{position:absolute;width:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (min-width:40em){
.banner{flex-direction:row}
.banner .actions{border:0;flex:0 0 16em;align-content:center}
.banner .quiet{flex-basis:100%}
}
@media (max-width:39.99em),(max-height:30em){
.banner{
right:0;
bottom:0;
left:0;
max-width:none;
border-width:1px 0 0;
border-radius:0;
padding:0 env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
line-height:1.3;
}
.banner .words{padding:.5em .8em 0}
.banner .title{font-size:1em}
.banner p{margin:0 0 .2em}
.banner .actions{gap:.4em;padding:.3em .75em .5em;border:0}
}
@media (max-width:39.99em){
.button{flex:1 1 0;min-height:2.95em;font-size:.9375em}
.banner .quiet{flex:none;padding:0 .5em}
}
@media (max-width:39.99em) and (max-height:45em){
.banner .title,.question,.banner .links{display:inline}
.banner .title,.banner .question,.banner .links .link{margin-inline-end:.5em}
}
@media (prefers-contrast:more){.layer{--line:1px solid}}
@media print{:host{display:none}}
`;
