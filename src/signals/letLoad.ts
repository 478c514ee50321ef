import type { SignalName } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { vendorsOf } from './vendorsOf.js';

/**
 * The settings without the hosts of the vendors that a signal speaks for: what nobody annotated may then load while they are
 * denied, and it is the signal that keeps them within what is permitted.
 */
export const letLoad = (settings: Settings, name: SignalName): Settings => {
  const ours = vendorsOf(settings, name);
  const vendors = settings.vendors.map((vendor) => (ours.includes(vendor) ? { ...vendor, hosts: [] } : vendor));
  return { ...settings, vendors };
};
