const loadDisclosures = (settings) => settings.load('sekisho.tcfDisclosures.js', "sha256-VOE1wHkY4meLIJPdob0i0P5qD1o5uOf9jtkcmPhf+Jw=");

export { loadDisclosures };
