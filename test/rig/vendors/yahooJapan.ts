import type { Kit } from './kit.js';

interface Call {
  readonly type?: string;
  readonly tagId?: string;
  readonly eventType?: string;
  readonly config?: Readonly<Record<string, unknown>>;
}

/**
 * Stands for Yahoo! JAPAN's older tag, ytag.js. The lifetimes of its cookies and the paths of its
 * pixels are not published; those here are made up.
 */
export function ytag(kit: Kit): void {
  kit.ran('ytag');
  kit.consume('yjDataLayer', (entry) => {
    const [call] = Array.from(entry as ArrayLike<Call>);
    if (call?.type === 'ycl_cookie') kit.keepDoing(renew);
    else if (call?.type) send(call.type, call.config ?? {});
  });

  function renew(): void {
    const click = new URLSearchParams(location.search).get('yclid') ?? 'none';
    const now = Math.floor(Date.now() / 1000);
    kit.renewCookie('_ycl_yjad', `YJAD.${now}.${click}`, 7776000);
    kit.renewCookie('_yjsu_yjad', `${now}.${crypto.randomUUID?.() ?? kit.identifier()}`, 31536000);
  }

  function send(type: string, config: Readonly<Record<string, unknown>>): void {
    const parameters = {
      id: config.yahoo_conversion_id ?? config.yahoo_retargeting_id ?? config.yahoo_ydn_conv_io,
      label: config.yahoo_conversion_label ?? config.yahoo_retargeting_label,
      yjsu: kit.cookie('_yjsu_yjad'),
      ref: location.href,
    } as Record<string, string | undefined>;
    kit.pixel(`https://b92.yahoo.co.jp/${type}?${kit.query(parameters)}`);
  }
}

/**
 * Stands for LINE Yahoo's measurement tag, lytag.js. Cookies and local storage only if asked for:
 * its documentation gives `false` for both. The host of its pixel is not published either.
 */
export function lytag(kit: Kit): void {
  kit.ran('lytag');
  const tags = new Map<string, Readonly<Record<string, unknown>>>();
  kit.consume('lyDataLayer', (entry) => {
    const [call] = Array.from(entry as ArrayLike<Call>);
    if (call?.type === 'init') initialise(call);
    if (call?.type === 'event') send(call);
  });
  kit.atLast(() => tags.forEach((_config, tagId) => send({ tagId, eventType: 'page_leave' })));

  function initialise({ tagId = '', config = {} }: Call): void {
    tags.set(tagId, config);
    const identifier = `${Math.floor(Date.now() / 1000)}.${crypto.randomUUID?.() ?? kit.identifier()}`;
    const click = new URLSearchParams(location.search).get('_ly_c') ?? 'none';
    if (config.useLocalStorage) localStorage.setItem('_ly_su', localStorage.getItem('_ly_su') ?? identifier);
    if (!config.useCookie) return;
    kit.keepDoing(() => {
      kit.renewCookie('_ly_su', identifier, 31536000);
      kit.renewCookie('_ly_c', click, 7776000);
    });
  }

  function send({ tagId = '', eventType, config = {} }: Call): void {
    const parameters = {
      tag: tagId,
      ev: eventType,
      su: tags.get(tagId)?.useCookie ? kit.cookie('_ly_su') : undefined,
      ext: config.isExternalTransmission === false ? 0 : 1,
      dl: location.href,
    };
    kit.pixel(`https://b92.yahoo.co.jp/lytag?${kit.query(parameters)}`);
  }
}
