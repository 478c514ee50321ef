/**
 * Where Japan's Personal Information Protection Commission tells what the laws of other countries are: sites link to it for what APPI
 * Art. 28(2) has them say. In use on public sites in 2026, and described by ushijima-law.gr.jp; not fetched.
 */
const foreignLaws = 'https://www.ppc.go.jp/enforcement/infoprovision/laws/';

export { foreignLaws };
