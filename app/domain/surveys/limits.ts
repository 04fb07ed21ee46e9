/** The longest texts, in characters. */
export const commentLimit = 500
export const planLimit = 300
export const reasonLimit = 500

/** More people than the largest office serves in a quarter. */
export const mostPeople = 10_000_000
