import type { ContactMessages } from '../messages.js';
/** Norwegian Bokmål, the part about whom visitors can turn to. */
export declare const contacts: ContactMessages;
