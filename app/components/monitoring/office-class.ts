/** 'Kelas I Non TPI' in a narrow column is 'I Non TPI'. */
export function shortClass(officeClass: string): string {
  return officeClass.replace(/^Kelas /, '')
}
