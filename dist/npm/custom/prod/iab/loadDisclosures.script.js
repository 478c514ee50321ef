const loadDisclosures = (settings) => settings.load('sekisho.tcfDisclosures.js', "sha256-89XZORBE0IlB2T6kM+OorzR7+oZ76f8c9G1tuYy2hyg=");

export { loadDisclosures };
