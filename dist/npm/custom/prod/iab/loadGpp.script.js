const loadGpp = (settings) => settings.load('sekisho.gpp.js', "sha256-j6olOYSHDmoBzFPgkH7B3C/ogoQVDVbp+HNgb9eQTw4=");

export { loadGpp };
