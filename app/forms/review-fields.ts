/** Fields of a piece at the desk are called by one of these and the id of the piece. */
export const piecePrefix = { verdict: 'piece.', reason: 'pieceReason.', note: 'pieceNote.' } as const
