/** What the words of a JSON Schema that this project uses ask of a value. Another word is a problem in itself. */
export function schemaProblems(schema: unknown, value: unknown, root: unknown = schema, path = '$'): readonly string[] {
  if (!isObject(schema)) return [`${path}: no schema`];
  const known = new Set([
    ...['$schema', '$defs', '$ref', 'title', 'description', 'type', 'required', 'properties', 'items', 'enum', 'const'],
    ...['oneOf', 'pattern', 'maxLength', 'minimum', 'maximum'],
  ]);
  const strange = Object.keys(schema).filter((word) => !known.has(word));
  if (strange.length > 0) return [`${path}: ${strange.join(', ')} is not understood here`];
  if (typeof schema.$ref === 'string') {
    const target = isObject(root) && isObject(root.$defs) ? root.$defs[schema.$ref.replace('#/$defs/', '')] : undefined;
    return schemaProblems(target, value, root, path);
  }
  if (Array.isArray(schema.oneOf)) {
    const fitting = schema.oneOf.filter((each) => schemaProblems(each, value, root, path).length === 0);
    return fitting.length === 1 ? [] : [`${path}: fits ${fitting.length} of the choices`];
  }
  const problems: string[] = [];
  const types = [schema.type].flat().filter((type) => type !== undefined);
  if (types.length > 0 && !types.includes(typeOf(value))) return [`${path}: is ${typeOf(value)}`];
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) problems.push(`${path}: is none of the choices`);
  if ('const' in schema && schema.const !== value) problems.push(`${path}: is another value`);
  if (typeof value === 'string') {
    if (typeof schema.pattern === 'string' && !new RegExp(schema.pattern, 'u').test(value))
      problems.push(`${path}: ${value}`);
    if (typeof schema.maxLength === 'number' && value.length > schema.maxLength) problems.push(`${path}: too long`);
  }
  if (typeof value === 'number') {
    if (typeof schema.minimum === 'number' && value < schema.minimum) problems.push(`${path}: too little`);
    if (typeof schema.maximum === 'number' && value > schema.maximum) problems.push(`${path}: too much`);
  }
  if (Array.isArray(value) && schema.items)
    problems.push(...value.flatMap((item, at) => schemaProblems(schema.items, item, root, `${path}[${at}]`)));
  if (isObject(value) && !Array.isArray(value)) {
    const fields = isObject(schema.properties) ? schema.properties : {};
    for (const name of Array.isArray(schema.required) ? schema.required : [])
      if (!(String(name) in value)) problems.push(`${path}.${name}: is missing`);
    // A reader allows what it does not know; what the app writes is to be documented.
    for (const [name, field] of Object.entries(value))
      problems.push(
        ...(name in fields
          ? schemaProblems(fields[name], field, root, `${path}.${name}`)
          : [`${path}.${name}: not documented`]),
      );
  }
  return problems;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
