import { once } from 'node:events';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';

type Handler = (request: Http2ServerRequest, response: Http2ServerResponse) => void;

/** Of one flight of requests: the most urgent is not always the first to come. */
const FLIGHT_MS = 20;
const USUAL = 3;

/**
 * Answers in the order that the browser asks for (RFC 9218, the header `priority: u=0` to `u=7`):
 * the style before the fonts. Usual servers do, Node's own sends everything at once.
 */
export function byUrgency(answer: Handler): Handler {
  const underWay = new Map<Http2ServerResponse, number>();
  return (request, response) => {
    const urgency = urgencyOf(request.headers['priority']);
    underWay.set(response, urgency);
    response.once('close', () => underWay.delete(response));
    void (async () => {
      if (urgency > 0) await new Promise((done) => setTimeout(done, FLIGHT_MS));
      for (;;) {
        const before = [...underWay].find(([, other]) => other < urgency)?.[0];
        if (!before) break;
        await once(before, 'close');
      }
      answer(request, response);
    })();
  };
}

const urgencyOf = (header: string | string[] | undefined): number =>
  Number(/\bu=(\d)/.exec(String(header))?.[1] ?? USUAL);
