import type { Backend, Login } from './backend.ts';

const STORED = 'decap-cms-user';

type Fetch = typeof globalThis.fetch;

/** Where a token is renewed, by whom; Decap does it itself for GitLab. */
export interface Renewal {
  address: string;
  clientId: string;
}

/**
 * Goes on after a token has expired, with Forgejo an hour after logging in: it is taken from
 * another tab where the person has logged in again, or renewed, and the request is sent again.
 */
export function renewLogin(apiRoot: string, renewal: Renewal | undefined) {
  /** Of each token that expired, the one in its place. */
  const renewed = new Map<string, Login>();
  let renewing: Promise<void> | undefined;
  let isExpired = false;

  const renew = async (fetch: Fetch, used: string, expired: string): Promise<void> => {
    const stored = JSON.parse(localStorage.getItem(STORED) ?? 'null') as Login | null;
    if (stored && stored.token !== used && stored.token !== expired) renewed.set(used, stored);
    else if (renewal && stored?.refresh_token) {
      const response = await fetch(renewal.address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          grant_type: 'refresh_token',
          client_id: renewal.clientId,
          refresh_token: stored.refresh_token,
        }),
      });
      if (!response.ok) return;
      const answer = (await response.json()) as { access_token: string; refresh_token: string };
      const login = { token: answer.access_token, refresh_token: answer.refresh_token };
      renewed.set(used, login);
      localStorage.setItem(STORED, JSON.stringify({ ...stored, ...login }));
    }
  };

  return {
    fetch:
      (fetch: Fetch): Fetch =>
      async (input, init) => {
        const headers = new Headers(init?.headers);
        const [scheme, used] = (headers.get('authorization') ?? '').split(' ');
        // Decap asks by addresses.
        if (!used || typeof input !== 'string' || !input.startsWith(apiRoot))
          return fetch(input, init);
        const token = () => renewed.get(used)?.token ?? used;
        const send = (): Promise<Response> => {
          headers.set('authorization', `${scheme} ${token()}`);
          return fetch(input, { ...init, headers });
        };
        const before = token();
        let response = await send();
        if (response.status === 401) {
          // Requests that fail together wait for one renewal.
          renewing ??= renew(fetch, used, before).finally(() => (renewing = undefined));
          await renewing;
          if (token() !== before) response = await send();
        }
        isExpired = response.status === 401;
        return response;
      },

    /** Whether the forge no longer knows who asks: what Decap throws does not always say so. */
    isExpired: () => isExpired,

    /** Keeps what renews a login beside it: Decap stores what this answers. */
    keep(backend: Backend): void {
      const authenticate = backend.authenticate.bind(backend);
      backend.authenticate = async (login) => {
        const user = await authenticate(login);
        const { token, refresh_token } = renewed.get(login.token) ?? login;
        return { ...user, token, ...(refresh_token && { refresh_token }) };
      };
    },
  };
}
