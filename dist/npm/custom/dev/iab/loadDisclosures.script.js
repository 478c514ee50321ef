const loadDisclosures = (settings) => settings.load('sekisho.tcfDisclosures.js', "sha256-T26ZUnH/G4AihBPzrnpLLLFrTjvI2VuVMms2R7pOQMU=");

export { loadDisclosures };
