/** What Adobe's vendors share. */
import type { Text } from '../types/index.js';

export const ADOBE = 'Adobe Inc.';

export const adobeExperienceCloudPolicy: Text = 'https://www.adobe.com/privacy/experience-cloud.html';

export const adobeOptOutPage: Text = 'https://www.adobe.com/privacy/opt-out.html';

/** It says that Adobe is the processor of its customers' data there. */
export const ADOBE_EXPERIENCE_CLOUD = 'adobe.com/privacy/experience-cloud (2025-06-03)';

/** Adobe's own tables of the cookies of Analytics, Audience Manager, Advertising, Target and the visitor ID service. */
export const ADOBE_COOKIES = 'AdobeDocs/core-services.en @0ce7238 and @0e21af5, cookies';
