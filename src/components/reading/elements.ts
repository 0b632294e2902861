/** What a script adds to the page of an entry: one small file for all of it. */
import './copy-link.ts';
import './current-section.ts';
import './meeting-ahead.ts';
import './page-tools.ts';
import './review-due.ts';
import './time-ago.ts';
