/** The day the tests build for: time is an input. */
export const TEST_DAY = '2026-11-21';
