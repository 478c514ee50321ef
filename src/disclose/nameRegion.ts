import { formatRegion } from '../i18n/format.js';
import type { ViewContext } from './ViewContext.js';

/** The name of a country, or of the European Economic Area, for which browsers have none. */
export const nameRegion = (code: string, { language, messages }: Pick<ViewContext, 'language' | 'messages'>): string =>
  code === 'EEA' ? messages['region.EEA'] : formatRegion(code, language);
