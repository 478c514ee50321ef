/** A first-party tag of the demo: counts visits in a cookie of its own, once it is permitted. */
const [, visits = '0'] = /(?:^|; )demo_visits=(\d+)/.exec(document.cookie) ?? [];
document.cookie = `demo_visits=${Number(visits) + 1}; Path=/; Max-Age=2592000; SameSite=Lax`;
document.documentElement.dataset.visits = Number(visits) + 1;
