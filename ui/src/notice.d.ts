//! The notices of data and fonts, read as text.
declare module '@root/NOTICE?raw' {
  const text: string
  export default text
}
