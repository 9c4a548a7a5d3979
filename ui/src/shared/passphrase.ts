//! What a passphrase needs wherever one is chosen: typed twice, and long enough.

/** Four words of the sheet's length; the program has the last word. */
export const PASSPHRASE_LETTERS_LEAST = 12

/** Which of the two fields is not right yet. */
export const faulty = (passphrase: string, again: string): ('passphrase' | 'again')[] => [
  ...(Array.from(passphrase).length < PASSPHRASE_LETTERS_LEAST ? (['passphrase'] as const) : []),
  ...(again !== passphrase ? (['again'] as const) : []),
]
