import { formatRegion } from '../i18n/format.js';

/** The name of a country, or of the European Economic Area, for which browsers have none. */
const nameRegion = (code, { language, messages }) => code === 'EEA' ? messages['region.EEA'] : formatRegion(code, language);

export { nameRegion };
