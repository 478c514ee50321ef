const loadTcf = (settings) => settings.load('sekisho.tcf.js', "sha256-z88uSziq1+FCd0+kNS0zx5yqEgxXBlco4FToS6UoEpc=");

export { loadTcf };
