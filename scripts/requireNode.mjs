/** What the development tools ask for, jsdom most of all: ^20.19 || ^22.13 || >=24. The package itself runs on 20. */
const MINIMUM = { 20: 19, 22: 13 };

export const isNodeSupported = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major >= 24 || minor >= (MINIMUM[major] ?? Infinity);
};

export const requireNode = (version = process.versions.node) => {
  if (isNodeSupported(version)) return;
  throw new Error(`Node.js ${version} is too old: 20.19, 22.13 or 24 (or later in each line) is needed.`);
};
