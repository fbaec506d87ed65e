/** A prompt, a command and its options, brackets and rules of a table, a code fence, JSON, remarks of a tool. */
const noise =
	/^\s*(?:PS\b[^>]{0,200}>|[A-Za-z]:\\[^>]{0,200}>|[\w.-]+@[\w.-]+:[^$#]{0,200}[$#]|[>$#]\s|[A-Z][a-z]+-(?:Mg|Msol|AzureAD|Entra|Az|Transcript|Module)\w*|az\s|mgc\s|curl\s|GET\s|--[a-z]|\|\s*(?:Format|Select|Where|ConvertTo|Out|Export|Sort|ft|fl)\b|```\w*\s*$|[{[]\s*["{[\]}]|"(?:@odata\.\w+|value)"\s*:|(?:WARNING|VERBOSE|DEBUG|INFO):|HTTP\/|https?:\/\/\S+$|[\s\-=|+*_.,:;[\]{}()"'`~#]*$)/;

/** Whether a line only surrounds an answer. */
export const isNoise = (line: string): boolean => noise.test(line);
