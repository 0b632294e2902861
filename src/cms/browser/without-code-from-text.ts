import { config } from 'zod';

// The policy of the page forbids it, and reports even the try. Before any schema is made.
config({ jitless: true });
