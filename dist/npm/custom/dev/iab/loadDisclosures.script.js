const loadDisclosures = (settings) => settings.load('sekisho.tcfDisclosures.js', "sha256-v29zP9y6diM3PKDvRu1sdWpg9+K5j4hOklpnPaXOH/4=");

export { loadDisclosures };
