/** The nonce that the content security policy of this page allows style sheets with; empty where there is no policy. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
