/** RC4, as PDF readers before 2008 use it. The runtime's own library no longer has it; nothing of ours is kept by it. */
export function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index)
  const at = (index: number): number => state[index & 255] ?? 0
  const swap = (a: number, b: number): void => {
    const kept = at(a)
    state[a & 255] = at(b)
    state[b & 255] = kept
  }

  let j = 0
  for (let i = 0; i < 256; i += 1) {
    j += at(i) + (key[i % key.length] ?? 0)
    swap(i, j)
  }
  j = 0
  return Buffer.from(
    data.map((byte, index) => {
      j += at(index + 1)
      swap(index + 1, j)
      return byte ^ at(at(index + 1) + at(j))
    }),
  )
}
