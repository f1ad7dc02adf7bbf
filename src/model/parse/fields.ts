import { z } from 'zod';

/**
 * The fields that `schema` allows at `path`, in the order of the schema; none where it does not
 * hold a set of known fields there.
 */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  if (found instanceof z.ZodObject) return Object.keys(found.shape);
  if (found instanceof z.ZodRecord && found.keyType instanceof z.ZodEnum) {
    return found.keyType.options.map(String);
  }
  return [];
}

/** What `schema` says of its own purpose at `path`. */
export function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  return schemaAt(schema, path, true)?.description;
}

function schemaAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  wrapped = false,
): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  for (const step of path) {
    here = bare(here);
    if (here instanceof z.ZodObject) here = own(here.shape, step);
    else if (here instanceof z.ZodArray) here = here.element as z.ZodType;
    else if (here instanceof z.ZodRecord) here = here.valueType as z.ZodType;
    else return undefined;
  }
  if (wrapped && here?.description !== undefined) return here;
  return bare(here);
}

function own(shape: Record<string, unknown>, step: PropertyKey): z.ZodType | undefined {
  return typeof step === 'string' && Object.hasOwn(shape, step)
    ? (shape[step] as z.ZodType)
    : undefined;
}

/** Without `.optional()` and `.default()`. */
function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  let here = schema;
  while (here instanceof z.ZodOptional || here instanceof z.ZodDefault)
    here = here.unwrap() as z.ZodType;
  return here;
}
