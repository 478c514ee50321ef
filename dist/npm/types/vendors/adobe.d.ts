/** What Adobe's vendors share. */
import type { Text } from '../types/index.js';
export declare const ADOBE = "Adobe Inc.";
export declare const adobeExperienceCloudPolicy: Text;
export declare const adobeOptOutPage: Text;
/** It says that Adobe is the processor of its customers' data there. */
export declare const ADOBE_EXPERIENCE_CLOUD = "adobe.com/privacy/experience-cloud (2025-06-03)";
/** Adobe's own tables of the cookies of Analytics, Audience Manager, Advertising, Target and the visitor ID service. */
export declare const ADOBE_COOKIES = "AdobeDocs/core-services.en @0ce7238 and @0e21af5, cookies";
