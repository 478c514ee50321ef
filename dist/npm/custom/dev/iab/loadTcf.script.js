const loadTcf = (settings) => settings.load('sekisho.tcf.js', "sha256-bog7Q2UAfQ31uSGPu5x5AdS16E+s/epJ+BRFP5qt9w8=");

export { loadTcf };
