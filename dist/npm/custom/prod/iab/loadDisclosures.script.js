const loadDisclosures = (settings) => settings.load('sekisho.tcfDisclosures.js', "sha256-ufj2Mt3Pvd8M3OauYpA8v9giPhFrMJRNefU41mWWMzw=");

export { loadDisclosures };
