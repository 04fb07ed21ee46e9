/** Fewest characters of a password; length is what makes it strong, so nothing else is asked for. */
export const passwordLength = 10
/** More than any person types; longer texts would only cost the server work. */
export const passwordCeiling = 200

/** The commonest of ten characters and more, in Indonesia and elsewhere, folded to lower case. */
const commonest: ReadonlySet<string> = new Set(
  `1234567890 12345678910 0123456789 0987654321 1111111111 0000000000 1122334455 1234512345 123456789a 1q2w3e4r5t
   1qaz2wsx3edc qwertyuiop qwerty1234 qwerty12345 asdfghjkl1 asdfghjkl; q1w2e3r4t5 zaq12wsxcde3 abcdefghij abc1234567
   abcd123456 abcd1234567 password12 password123 password1234 passw0rd123 p@ssw0rd123 p@ssword123 katasandi1
   katasandi123 sandi12345 rahasia123 rahasia1234 rahasia12345 bismillah1 bismillah12 bismillah123 alhamdulillah
   indonesia1 indonesia123 indonesia45 indonesia1945 merdeka1945 merdeka123 pancasila1 pancasila5 garuda1945
   imigrasi12 imigrasi123 imigrasi2024 imigrasi2025 imigrasi2026 kanim12345 admin12345 administrator admin123456
   iloveyou12 iloveyou123 sayangkamu sayang1234 welcome123 letmein123 jakarta123 surabaya123 semarang123`.split(/\s+/),
)

/**
 * Why a password is not accepted, or undefined. `own` are the person's e-mail address and NIP: whoever knows
 * them must not know the password.
 */
export function passwordFault(
  password: string,
  own: readonly (string | null)[],
): 'too-short' | 'too-long' | 'password-weak' | undefined {
  if ([...password].length < passwordLength) return 'too-short'
  if (password.length > passwordCeiling) return 'too-long'
  const folded = password.trim().toLowerCase()
  const names = own.flatMap((name) => (name ? [name.toLowerCase(), name.toLowerCase().split('@')[0]] : []))
  const isOneCharacter = new Set(folded).size === 1
  return commonest.has(folded) || names.includes(folded) || isOneCharacter ? 'password-weak' : undefined
}
