import type { IncomingMessage, ServerResponse } from 'node:http';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * A handler that is given one request at a time, in their order, each with what follows it:
 * decap-server gives up after three seconds of waiting, and Git refuses two at once.
 */
export function oneAtATime(
  handler: Handler,
  afterwards: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Handler {
  let last: Promise<unknown> = Promise.resolve();
  return (request, response) => {
    last = last.then(async () => {
      const closed = new Promise((done) => response.once('close', done));
      handler(request, response);
      await closed;
      await afterwards(request, response).catch((error: unknown) => console.error(error));
    });
  };
}
