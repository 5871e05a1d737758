/** Reads a file with exceljs, and prints how many rows its first sheet has. */
import ExcelJS from 'exceljs';

const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile(process.argv[2]);
console.log(workbook.worksheets[0].rowCount);
