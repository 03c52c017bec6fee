/** The labelled sentences are read as on this day: what is past and what is to come never changes for them. */
export const MEETDAG = '2026-11-25'
