/** Characters that the condition, the recommendation, an answer or a reason may have. */
export const findingTextLimit = 2000

/** Characters of the summary of a report. */
export const summaryLimit = 4000

/** Pieces of the library that one answer may name. */
export const answerPiecesLimit = 20
