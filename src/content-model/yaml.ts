import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

/**
 * Reads YAML 1.2: a day stays the text that was written, as in every other file.
 * @returns What the text says; null if it says nothing.
 * @throws YAMLException with what is wrong (`reason`) and where (`mark.line`, counted from 0).
 */
export const parseYaml = (text: string): unknown => load(text, { schema: CORE_SCHEMA }) ?? null;

export { YAMLException };
