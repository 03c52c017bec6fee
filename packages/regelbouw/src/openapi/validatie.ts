import type { AnySchemaObject } from 'ajv'
import { type Openapi, operaties, type Parameter } from './bundel.ts'

const BASIS = 'https://voordeur.dev/openapi'

/** What has to be checked of a request: per operation its JSON body and its query. */
export interface Vraagschemas {
  readonly gedeeld: AnySchemaObject
  /** By the name of the validator. */
  readonly schemas: Readonly<Record<string, AnySchemaObject>>
}

/**
 * The schemas of all requests. Bodies and queries are checked by what the description says and by nothing else; a query
 * key that it does not name is refused.
 */
export function vraagschemas(openapi: Openapi): Vraagschemas {
  const schemas: Record<string, AnySchemaObject> = {}
  for (const { operatie } of operaties(openapi)) {
    const body = operatie.requestBody?.content['application/json']?.schema
    if (body) schemas[`${operatie.operationId}Body`] = body
    const query = (operatie.parameters ?? [])
      .map((een) => volg(een, openapi))
      .filter((een) => een.in === 'query')
    schemas[`${operatie.operationId}Query`] = {
      type: 'object',
      additionalProperties: false,
      required: query.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
    }
  }
  // A line of NDJSON is checked by itself.
  schemas['bundelvraag'] = { $ref: '#/components/schemas/Bundelvraag' }
  return {
    gedeeld: { $id: BASIS, components: zonderSoorten(openapi.components) } as AnySchemaObject,
    schemas: Object.fromEntries(
      Object.entries(schemas).map(([naam, schema]) => [
        naam,
        { ...absoluut(schema), $id: `${BASIS}/${naam}` },
      ]),
    ),
  }
}

function volg(parameter: Parameter | { readonly $ref: string }, openapi: Openapi): Parameter {
  if (!('$ref' in parameter)) return parameter
  return openapi.components['parameters']![parameter.$ref.split('/').at(-1)!] as unknown as Parameter
}

/** Ajv finds which value means which schema by itself, and refuses to be told. */
function zonderSoorten(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(zonderSoorten)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde)
      .filter(
        ([sleutel, deel]) => !(sleutel === 'mapping' && 'propertyName' in waarde && typeof deel === 'object'),
      )
      .map(([sleutel, deel]) => [sleutel, zonderSoorten(deel)]),
  )
}

/** References into the description, from a schema that stands beside it. */
function absoluut(waarde: unknown): AnySchemaObject {
  if (Array.isArray(waarde)) return waarde.map(absoluut) as never
  if (typeof waarde !== 'object' || waarde === null) return waarde as never
  return Object.fromEntries(
    Object.entries(waarde).map(([sleutel, deel]) => [
      sleutel,
      sleutel === '$ref' && typeof deel === 'string' && deel.startsWith('#')
        ? `${BASIS}${deel}`
        : absoluut(deel),
    ]),
  )
}
