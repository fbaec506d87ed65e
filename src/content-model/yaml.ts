import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

/**
 * Parses YAML 1.2 with the core schema, so that a date stays a string, as in every other file.
 * @returns The value; null for an empty text.
 * @throws YAMLException with what is wrong (`reason`) and where (`mark.line`, counted from 0).
 */
export const parseYaml = (text: string): unknown => load(text, { schema: CORE_SCHEMA }) ?? null;

export { YAMLException };
