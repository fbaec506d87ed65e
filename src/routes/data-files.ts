import files from 'virtual:facts/data-files';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (() => Object.keys(files).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** The facts of the checkers for other programs, with their sources, and the schemas of these files. */
export const GET: APIRoute = ({ params }) => Response.json(files[params['file'] ?? '']);
