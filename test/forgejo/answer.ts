/** What a route answers; the body is JSON, or nothing. */
export interface Answer {
  status: number;
  body?: unknown;
}

export const found = (body: unknown): Answer => ({ status: 200, body });
export const refused = (status: number, message: string): Answer => ({ status, body: { message } });
export const missing: Answer = refused(404, 'The target couldn’t be found.');
