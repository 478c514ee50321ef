const ADOBE = 'Adobe Inc.';
const adobeExperienceCloudPolicy = 'https://www.adobe.com/privacy/experience-cloud.html';
const adobeOptOutPage = 'https://www.adobe.com/privacy/opt-out.html';
/** It says that Adobe is the processor of its customers' data there. */
const ADOBE_EXPERIENCE_CLOUD = 'adobe.com/privacy/experience-cloud (2025-06-03)';
/** Adobe's own tables of the cookies of Analytics, Audience Manager, Advertising, Target and the visitor ID service. */
const ADOBE_COOKIES = 'AdobeDocs/core-services.en @0ce7238 and @0e21af5, cookies';

export { ADOBE, ADOBE_COOKIES, ADOBE_EXPERIENCE_CLOUD, adobeExperienceCloudPolicy, adobeOptOutPage };
