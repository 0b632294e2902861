/** The paper of `tokens.css`, for what reads no style: the bars of a browser, the page of a start. */
export const PAPER = { light: '#f8f2e4', dark: '#11162a' } as const;
