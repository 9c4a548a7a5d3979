//! Files that leave by the browser, which asks where they go as it does with any.

export function fetchFile(address: string, name: string): void {
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
}
