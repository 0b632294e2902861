const UNREACHABLE =
  'Le serveur ne répond pas. Votre texte est encore dans cette page : ne la fermez pas, vérifiez la connexion (ou que « npm start » tourne), puis enregistrez de nouveau.';

export type Fetch = typeof globalThis.fetch;

/** `fetch`, which says in French that the server is out of reach. */
export const tellingFetch =
  (fetch: Fetch): Fetch =>
  async (input, init) => {
    try {
      return await fetch(input, init);
    } catch (error) {
      // What Decap gives up by itself is no failure.
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw new Error(UNREACHABLE, { cause: error });
    }
  };
