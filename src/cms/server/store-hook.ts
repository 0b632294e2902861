/**
 * Decap keeps what is being written in a Redux store, and hands it to nobody. It does let a
 * developer's tool wrap that store as it is made: by this door it is put on the page, for
 * `browser/store.ts`.
 */
export const STORE_HOOK =
  'window.__REDUX_DEVTOOLS_EXTENSION_COMPOSE__=(enhance)=>(create)=>(...args)=>window.decapStore=enhance(create)(...args);';
