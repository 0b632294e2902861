import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { LOOPBACK } from '../../../src/commands/ports.ts';

/** « Slow 3G » of WebPageTest and of the network panel of browsers. */
export const SLOW_3G = { rttMs: 400, bytesPerSecond: 50_000 };

const SEGMENT = 1_400;
/** Of one connection, waiting at the narrow place: beyond, its sender is asked to wait. */
const QUEUE = 8 * SEGMENT;

interface Stream {
  from: Socket;
  deliver: ReturnType<typeof delivery>;
  waiting: Buffer;
}

/**
 * A slow network before a server: a new connection takes a round trip, each way half a round
 * trip, and what comes down shares one narrow link, a segment a turn. Losses and the slow start
 * of TCP are left out; the handshake of TLS pays its round trips by itself.
 */
export async function slowLink(
  port: number,
  { rttMs, bytesPerSecond } = SLOW_3G,
): Promise<{ port: number; stop(): void }> {
  const streams = new Set<Stream>();
  const sockets = new Set<Socket>();
  let free = 0;
  let turn: NodeJS.Timeout | undefined;

  const next = (): void => {
    turn = undefined;
    const stream = [...streams].find(({ waiting }) => waiting.length > 0);
    if (!stream) return;
    // The next one has its turn first.
    streams.delete(stream);
    streams.add(stream);
    const segment = stream.waiting.subarray(0, SEGMENT);
    stream.waiting = stream.waiting.subarray(SEGMENT);
    if (stream.waiting.length < QUEUE) stream.from.resume();
    free = Math.max(free, performance.now()) + (segment.length / bytesPerSecond) * 1000;
    stream.deliver(segment, free - performance.now() + rttMs / 2);
    turn = setTimeout(next, Math.max(0, free - performance.now()));
  };

  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ port, host: LOOPBACK, noDelay: true });
    const stream: Stream = {
      from: upstream,
      deliver: delivery(client),
      waiting: Buffer.alloc(0),
    };
    const deliverUp = delivery(upstream);
    streams.add(stream);
    const opened = performance.now() + rttMs;
    client.on('data', (data) => {
      deliverUp(data, Math.max(0, opened - performance.now()) + rttMs / 2);
    });
    upstream.on('data', (data) => {
      stream.waiting = Buffer.concat([stream.waiting, data]);
      if (stream.waiting.length >= QUEUE) upstream.pause();
      turn ??= setTimeout(next);
    });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        streams.delete(stream);
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, LOOPBACK, done));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      clearTimeout(turn);
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Writes after a while, in the order asked: timers that end together may not keep it. */
function delivery(to: Socket): (data: Buffer, afterMs: number) => void {
  const late: Buffer[] = [];
  return (data, afterMs) => {
    late.push(data);
    setTimeout(() => to.write(late.shift() ?? ''), afterMs);
  };
}
