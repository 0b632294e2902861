import { createHash, randomUUID } from 'node:crypto';
import type { Person } from './bare-repository.ts';

/** OAuth with PKCE, as Forgejo does it for an application that is not confidential. */
export function logins(clientId: string) {
  const codes = new Map<string, { who: Person; challenge: string }>();
  const tokens = new Map<string, Person>();
  const refreshTokens = new Map<string, Person>();

  const give = (who: Person) => {
    const [access_token, refresh_token] = [randomUUID(), randomUUID()];
    tokens.set(access_token, who);
    refreshTokens.set(refresh_token, who);
    return { access_token, refresh_token, token_type: 'bearer', expires_in: 3600 };
  };

  return {
    /** Where the browser goes after that person has said yes. */
    authorize(asked: URLSearchParams, who: Person): string {
      const code = randomUUID();
      codes.set(code, { who, challenge: asked.get('code_challenge') ?? '' });
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', asked.get('state') ?? '');
      return back.href;
    },
    /** A token, or nothing for who does not prove that it was asked for by them. */
    exchange(asked: Record<string, string>) {
      if (asked['client_id'] !== clientId) return undefined;
      if (asked['grant_type'] === 'refresh_token') {
        const who = refreshTokens.get(asked['refresh_token'] ?? '');
        refreshTokens.delete(asked['refresh_token'] ?? '');
        return who && give(who);
      }
      const kept = codes.get(asked['code'] ?? '');
      codes.delete(asked['code'] ?? '');
      const proof = createHash('sha256')
        .update(asked['code_verifier'] ?? '')
        .digest('base64url');
      return kept?.challenge === proof ? give(kept.who) : undefined;
    },
    whoHas: (header = ''): Person | undefined => tokens.get(header.replace(/^token /i, '')),
    /** Time passes: an hour for a token, a month for what renews it. */
    expire: (what: 'token' | 'everything') => {
      tokens.clear();
      if (what === 'everything') refreshTokens.clear();
    },
  };
}
