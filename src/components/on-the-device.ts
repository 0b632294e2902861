/** What shows and empties what the device keeps: one small file for all of it. */
import './carnet/carnet-eraser.ts';
import './offline/kept-list.ts';
import './offline/kept-store.ts';
import './proposal/draft-eraser.ts';
