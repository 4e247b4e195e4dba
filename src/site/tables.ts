import { publishedTables } from "../downloads/tables.ts";
import { catalogue } from "./catalogue.ts";

/** What pages say of each published table. Its rows are not kept: of a large data set they would fill the memory. */
export const tables = publishedTables(catalogue).map(({ name, columns, rows }) => ({
  name,
  columns,
  rowCount: rows.length,
}));
