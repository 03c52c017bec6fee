import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { constante, literal } from './tekst.ts'

/** What the text means to who runs it. */
const betekent = (tekst: string): unknown => JSON.parse(JSON.stringify(runInNewContext(`(${tekst})`)))

describe('a value in generated code', () => {
  it('is written as a colleague would', () => {
    expect(literal({ groep: 'd', dagen: 14, 'hvw-2014': ['a', true] })).toBe(
      "{ groep: 'd', dagen: 14, 'hvw-2014': ['a', true] }",
    )
    expect(literal({})).toBe('{}')
    expect(literal("de opvang 's nachts")).toBe(`"de opvang 's nachts"`)
  })

  it.each([
    ["één 'enkel' aanhalingsteken"],
    ['"dubbele" aanhalingstekens'],
    [`'beide' "soorten"`],
    ['een backslash \\ en een aan het eind \\'],
    [`\\' en \\"`],
    ['twee\nregels'],
    [`twee\nregels met 'enkel' en "dubbel"`],
    [`een sjabloon \${1 + 1} en \`accenten\``],
    ['commentaar /* */ // en </script>'],
    ['een tab\t, een regelscheiding\u2028 en een leeg teken\u0000'],
    ['geen ASCII: ë, €, 👩‍👧'],
    [''],
  ])('means what it was: %j', (tekst) => {
    expect(betekent(literal(tekst))).toBe(tekst)
  })

  it('means what it was, whatever it was', () => {
    // All but a carriage return, which no text in specs/ has.
    const tekst = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom("'", '"', '\\', '\n', '`', '$', '{'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        ),
      })
      .filter((een) => !een.includes('\r'))
    const waarde = fc.oneof(
      tekst,
      fc.boolean(),
      fc.integer(),
      fc.array(tekst),
      fc.dictionary(
        tekst.filter((een) => een !== '__proto__'),
        tekst,
      ),
    )
    fc.assert(
      fc.property(waarde, (een) => {
        expect(betekent(literal(een))).toEqual(JSON.parse(JSON.stringify(een)))
      }),
      { numRuns: 300 },
    )
  })

  it('stands on one line', () => {
    expect(literal({ a: 'x\ny', b: ["'\n"] })).not.toContain('\n')
  })
})

describe('the name of a rule in code', () => {
  it('is the last part of its id', () => {
    expect(constante('urgentie/wettelijke-groep')).toBe('wettelijkeGroep')
    expect(constante('urgentie/binding')).toBe('binding')
  })
})
