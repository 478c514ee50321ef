import type { RightsModule } from '../contracts/RightsModule.js';
export declare const openNotice: RightsModule['openNotice'];
export declare const createRights: RightsModule['createRights'];
