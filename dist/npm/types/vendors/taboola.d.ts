import type { Disclosure, Links, Party } from '../types/index.js';
/** Taboola: recommendations for publishers, and the pixel of advertisers. */
export declare const facts: {
    readonly id: 'taboola';
    readonly purpose: 'advertising';
    readonly advertises: true;
    readonly hosts: readonly ["taboola.com", "taboolasyndication.com"];
    readonly cookies: readonly ["trc_cookie_storage", "t_pt_gid", "_tb_sess_r", "_tb_t_ppg", "tb_click_param", "cnx_roi"];
    readonly storage: readonly ["taboola*", "trc_cache", "trc_cache_by_placement", "tbl_rtus_id", "tbl-session-referrer", "tbl-exm-history", "tbl-exm-apperance", "eng_mt.*", "__tbwt"];
    readonly stubs: readonly [{
        readonly name: '_tfa';
        readonly kind: 'list';
    }];
    readonly company: 'Taboola, Inc.';
    readonly catalogue: true;
};
export declare const party: Party;
export declare const links: Links;
export declare const disclosure: Disclosure;
