declare module 'decap-server/dist/middlewares.js' {
  /** A CommonJS module: its exports are those of one object. */
  const decapServer: {
    /** Adds the file system protocol to an Express application, at `/api/v1`. */
    registerLocalFs(app: unknown, options: { logLevel: string }): Promise<void>;
    /** The same over a Git repository, each draft on a branch of its own. */
    registerLocalGit(app: unknown, options: { logLevel: string }): Promise<void>;
  };
  export default decapServer;
}

declare module 'express' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Request extends IncomingMessage {
    body: { action?: string; params?: unknown };
  }
  export interface Response extends ServerResponse {
    status(code: number): Response;
    json(body: unknown): void;
  }
  type Next = (error?: unknown) => void;
  type Handler = (request: Request, response: Response, next: Next) => void;
  type ErrorHandler = (
    error: Error & { status?: number },
    request: Request,
    response: Response,
    next: Next,
  ) => void;
  export interface Application {
    (request: IncomingMessage, response: ServerResponse): void;
    use(handler: Handler | ErrorHandler): void;
    disable(setting: string): void;
  }
  interface Express {
    (): Application;
    json(options: { limit: string }): Handler;
  }
  const express: Express;
  export default express;
}
