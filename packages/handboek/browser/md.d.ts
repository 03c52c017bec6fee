declare module '*.md' {
  const tekst: string
  export default tekst
}
