const tcfStyles = ` .banner{max-height:calc(100% - max(1em,env(safe-area-inset-top)) - max(1em,env(safe-area-inset-bottom)))!important;box-shadow:0 0 0 200vmax var(--sekisho-backdrop,#14120e73)!important}.tcf{margin-block-end:.5em}.tcf ul{margin:.1em 0 .5em;padding-inline-start:1.25em;list-style:disc}.tcf .asked p{margin:0}.tcf .link{padding-block:.25em}@media (min-width:40em){.tcf ul{columns:18em;column-gap:2em}}@media (max-width:40em){.banner{max-height:calc(100% - env(safe-area-inset-top))!important}.tcf p{margin:0 0 .5em}.tcf ul{line-height:1.5}}`;

export { tcfStyles };
