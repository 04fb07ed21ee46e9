/** Fields of figures are called `input.` and the key of the input. */
export const inputPrefix = 'input.'
