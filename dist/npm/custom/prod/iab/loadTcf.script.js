const loadTcf = (settings) => settings.load('sekisho.tcf.js', "sha256-KCYwg/2YH6a8YuM9smUoepq588fu0SF6M80AMVtfxjQ=");

export { loadTcf };
