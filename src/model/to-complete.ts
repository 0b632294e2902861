/** Begins what a draft still lacks: a page that holds it is not ready to be published. */
export const TO_COMPLETE = 'À compléter';
