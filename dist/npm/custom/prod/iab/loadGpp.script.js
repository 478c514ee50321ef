const loadGpp = (settings) => settings.load('sekisho.gpp.js', "sha256-uC/kVnkY3cpoFnlsdvpBsZRGG1p9xEv/DZqmL/THPMY=");

export { loadGpp };
