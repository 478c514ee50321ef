import type { RightsModule } from './layer.js';
export declare const openNotice: RightsModule['openNotice'];
export declare const createRights: RightsModule['createRights'];
