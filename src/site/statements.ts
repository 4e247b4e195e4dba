import { statementIndex } from "../catalogue/statementIndex.ts";
import { catalogue } from "./catalogue.ts";

/** The catalogue's statements by indicator and by source, grouped once. */
export const catalogueIndex = statementIndex(catalogue);
