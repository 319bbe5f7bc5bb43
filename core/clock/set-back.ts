/** NTP slews what is less: only a clock that was set goes back by more, in milliseconds. */
export const SET_BACK_MS = 5_000;
