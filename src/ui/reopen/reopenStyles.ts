/**
 * Style of the control that stays on the page: beside the banner's, of which it is a small sheet. It keeps off whichever side of the
 * screen has a notch, for which side it stands on depends on the language.
 */
export const reopenStyles = `
.layer{display:contents!important}
.reopen{
all:unset;
--paper:inherit!important;
--ink:inherit!important;
position:fixed;
bottom:max(1em,env(safe-area-inset-bottom));
inset-inline-start:max(1em,env(safe-area-inset-left),env(safe-area-inset-right));
z-index:999;
display:flex;
align-items:center;
justify-content:center;
gap:.5em;
box-sizing:border-box;
max-width:calc(100% - 2em);
min-width:2.75em;
min-height:2.75em;
padding-block:.4em;
padding-inline:.9em 1.1em;
border:var(--line);
border-radius:9em;
background:var(--paper)!important;
color:var(--ink)!important;
-webkit-text-fill-color:currentcolor!important;
box-shadow:0 .1em .75em #0000001a;
line-height:1.2;
cursor:pointer;
}
.reopen:hover{border-color:currentColor}
.reopen span{font-size:.9375em}
.reopen svg{flex:none;width:1.2em;height:1.2em;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round}
@media (max-width:39.99em),(max-height:30em){
.reopen{bottom:max(.5em,env(safe-area-inset-bottom));inset-inline-start:max(.5em,env(safe-area-inset-left),env(safe-area-inset-right));padding:0}
.reopen span{position:absolute;width:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
}
`;
