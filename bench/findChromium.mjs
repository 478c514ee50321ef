// @ts-check
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shell has no windows of its own, which cost more than the pages do and not always the same. */
export const findChromium = () => {
  const given = process.env.SEKISHO_CHROMIUM_SHELL ?? process.env.SEKISHO_CHROMIUM;
  if (given) return given;
  const names = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
  const paths = names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  const found = paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('Chromium not found: install the Debian package chromium, or set SEKISHO_CHROMIUM');
  return found;
};
